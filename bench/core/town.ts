import { type ChatEngine, httpChatServer, memoryStore, openEngine, setUp } from '@stoa/chat-engine'
import { newWireId, signUpMember } from '@stoa/testing/api-member'
import { type HttpCaller, openHttpCaller } from '../http-call.ts'
import type { TownMember } from './operations.ts'

const followsEach = 20
const postsEach = 3
const startingAmount = { amount: '20000', currency: 'USD' }
/** Sign-ups hash passwords, which is slow on purpose; more at a time only queue. */
const atATime = 4

/** Makes members by the public API, who follow one another, have posted, talk in pairs and own money. */
export async function buildTown(url: string, size: number, stopped: AbortSignal): Promise<TownMember[]> {
  const caller = openHttpCaller(url, atATime)
  const engines: ChatEngine[] = []
  try {
    const members = await eachOf(size, stopped, index => joinTown(url, index))
    await eachOf(size, stopped, async index => {
      for (let step = 1; step <= Math.min(followsEach, size - 1); step++) {
        const path = `/v1/members/${members[(index + step) % size]?.handle}/follow`
        await send(caller, members[index], 'PUT', path, undefined, 204)
      }
      for (let post = 0; post < postsEach; post++) {
        const body = { id: newWireId('post'), text: `Good morning from the quay, number ${post}.` }
        await send(caller, members[index], 'POST', '/v1/posts', body, 201)
      }
    })
    await eachOf(size, stopped, async index => {
      const member = members[index]!
      const { engine, deviceId } = await setUpDevice(url, caller, member)
      engines[index] = engine
      member.deviceId = deviceId
    })
    await eachOf(Math.ceil(size / 2), stopped, async pair => {
      const two = [2 * pair, (2 * pair + 1) % size].map(index => members[index]!)
      const mate = (await send(caller, two[1], 'GET', '/v1/auth/session', undefined, 200)) as Session
      const opened = await engines[2 * pair]!.open('pair', [mate.member.id])
      if (opened.code !== 'opened') throw new Error(`a chat was not opened: ${opened.code}`)
      for (const member of two) member.chatId ||= opened.chat
    })
    await eachOf(size, stopped, async index => {
      const body = { id: newWireId('pay'), amount: startingAmount }
      await send(caller, members[index], 'POST', '/v1/wallet/top-ups', body, 202)
    })
    await eachOf(size, stopped, index => waitForMoney(caller, members[index], stopped))
    return members
  } finally {
    caller.close()
  }
}

async function joinTown(url: string, index: number): Promise<TownMember> {
  const address = `10.0.${Math.floor(index / 250)}.${(index % 250) + 1}`
  const handle = `bench${String(index).padStart(4, '0')}`
  const { email, password, cookie } = await signUpMember(url, handle, { 'x-forwarded-for': address })
  return { handle, email, password, cookie, address, chatId: '', deviceId: '' }
}

interface Session {
  member: { id: string }
}

/** The member's first device, with which they write. */
async function setUpDevice(
  url: string,
  caller: HttpCaller,
  member: TownMember,
): Promise<{ engine: ChatEngine; deviceId: string }> {
  const session = (await send(caller, member, 'GET', '/v1/auth/session', undefined, 200)) as Session
  const server = httpChatServer(async (method, path, body) => {
    const headers = {
      cookie: member.cookie,
      'x-forwarded-for': member.address,
      ...(body && { 'content-type': 'application/json' }),
    }
    const answer = await fetch(`${url}${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, body: text === '' ? null : JSON.parse(text) }
  })
  const store = memoryStore()
  const made = await setUp({ store, server, member: session.member.id, label: 'Bench', newId: newWireId })
  if (made.code !== 'done') throw new Error(`a device was not set up: ${made.code}`)
  const { identity } = made
  const engine = openEngine({ store, server, identity, newId: newWireId })
  return { engine, deviceId: identity.device.certificate.device }
}

async function waitForMoney(
  caller: HttpCaller,
  member: TownMember | undefined,
  stopped: AbortSignal,
): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt++) {
    stopped.throwIfAborted()
    const wallet = await send(caller, member, 'GET', '/v1/wallet', undefined, 200)
    const { accounts } = wallet as { accounts: { currency: string; available: { amount: string } }[] }
    const dollars = accounts.find(({ currency }) => currency === startingAmount.currency)
    if (BigInt(dollars?.available.amount ?? 0) >= BigInt(startingAmount.amount)) return
    await new Promise(resolve => setTimeout(resolve, 500))
  }
  throw new Error(`the top-up of ${member?.handle} was not posted within a minute`)
}

function send(
  caller: HttpCaller,
  member: TownMember | undefined,
  method: string,
  path: string,
  body: unknown,
  expect: number,
): Promise<unknown> {
  if (!member) throw new Error('there is no such member of the town')
  return caller.send({ method, path, body, cookie: member.cookie, address: member.address, expect })
}

/** Runs the work for each index below `size`, a few at a time; the results stand in order. */
async function eachOf<T>(
  size: number,
  stopped: AbortSignal,
  work: (index: number) => Promise<T>,
): Promise<T[]> {
  const results: T[] = []
  let next = 0
  const worker = async () => {
    while (next < size) {
      stopped.throwIfAborted()
      const index = next++
      results[index] = await work(index)
    }
  }
  await Promise.all(Array.from({ length: atATime }, worker))
  return results
}
