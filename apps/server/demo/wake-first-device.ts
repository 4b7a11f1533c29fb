import { openEngine, readIdentity } from '@stoa/chat-engine'
import type { ReadBarriers } from '@stoa/identity'
import { type Ctx, type MemberCtx, newUuid, toWireId, type Uuid } from '@stoa/kit'
import { chatLimits, listDevices, localChatServer, removeDevice } from '@stoa/messaging'
import { firstDeviceStore, lockFirstDevice } from './first-device-store.ts'

/** Of the visitors' browsers that walked as a member, so many of the latest are left when room has to be made. */
const browsersKept = 5

/**
 * The recovery words of a member whom a visitor becomes; null when the member has none. Their first device catches up
 * before: what was said while nobody walked as them can then be read by the browser that takes their chats over.
 */
export async function wakeFirstDevice(
  ctx: Ctx,
  services: { readBarriers: ReadBarriers },
  memberId: Uuid,
): Promise<string | null> {
  return ctx.db.transaction(async db => {
    const first = await lockFirstDevice(db, memberId)
    if (first === null) return null
    const acting: MemberCtx = {
      ...ctx,
      db,
      actor: { kind: 'member', memberId, sessionId: memberId, steppedUpAt: null },
    }
    const server = localChatServer(() => acting, services)
    const store = firstDeviceStore(db, memberId)
    const identity = (await readIdentity(store))!
    const newId = (prefix: 'dev' | 'chat' | 'env') => toWireId(prefix, newUuid(ctx.clock))
    const engine = openEngine({ store, server, identity, newId })
    await engine.sync()
    const old = await oldBrowsers(acting, first.deviceId)
    if (old.length > 0) {
      for (const deviceId of old) await removeDevice(acting, deviceId)
      const devices = old.map(deviceId => toWireId('dev', deviceId))
      for (const { id, hasLeft } of await server.listChats()) {
        if (!hasLeft) await engine.removeDevices(id, devices)
      }
      await engine.sync()
    }
    return first.words
  })
}

/** Browsers of visitors long gone, when the member has no room for another. */
async function oldBrowsers(ctx: MemberCtx, firstId: Uuid): Promise<Uuid[]> {
  const devices = (await listDevices(ctx.db, [ctx.actor.memberId])).filter(one => one.deviceId !== firstId)
  if (devices.length + 1 < chatLimits.devices) return []
  return devices
    .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
    .slice(browsersKept)
    .map(device => device.deviceId)
}
