import type { Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstDevice, recoveredDevice, type TestDevice } from './devices.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

async function settle(name: string): Promise<{ id: Uuid; device: TestDevice; phrase: string }> {
  const id = await town.settle(name)
  return { id, ...(await firstDevice(town, id)) }
}

test('a device that was taken out follows its chats no more, and cannot come back by itself', async () => {
  const [eva, fay] = [await settle('eva'), await settle('fay')]
  const opened = await eva.device.open('pair', [fay.device.member])
  if (opened.code !== 'opened') throw new Error(opened.code)
  const { chat } = opened
  const lost = await recoveredDevice(town, eva.id, eva.phrase)
  await lost.sync()
  const taken = await town.as(eva.id, 'DELETE', `/v1/chat/devices/${lost.device}`)
  expect(taken.status).toBe(204)
  expect(await eva.device.removeDevices(chat, [lost.device])).toEqual({ code: 'changed' })
  await fay.device.sync()
  const { sent } = await fay.device.send(chat, { kind: 'text', text: 'only for those who stayed' })
  await sent
  await lost.sync().catch(() => {})
  await lost.sync().catch(() => {})
  expect(await lost.texts(chat)).toEqual([])
  await eva.device.sync()
  expect(await eva.device.texts(chat)).toHaveLength(1)
  const again = await town.as(eva.id, 'DELETE', `/v1/chat/devices/${lost.device}`)
  expect(again.status).toBe(404)
})

test('whoever begins anew has another key, which the others are told of', async () => {
  const [gil, hal] = [await settle('gil'), await settle('hal')]
  const opened = await gil.device.open('pair', [hal.device.member])
  if (opened.code !== 'opened') throw new Error(opened.code)
  const { chat } = opened
  await hal.device.sync()
  expect((await town.as(gil.id, 'DELETE', '/v1/chat/account')).status).toBe(204)
  expect((await town.as(gil.id, 'DELETE', '/v1/chat/account')).body).toMatchObject({ code: 'no_account' })
  await expect(recoveredDevice(town, gil.id, gil.phrase)).rejects.toThrow('no_account')
  const { device } = await firstDevice(town, gil.id)
  await device.sync()
  const { sent } = await device.send(chat, { kind: 'text', text: 'here again' })
  await sent
  await hal.device.sync()
  const entries = await hal.device.entries(chat)
  expect(entries.map(entry => entry.content.kind)).toEqual(['keys_changed', 'text'])
})
