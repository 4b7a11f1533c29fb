import { toBase64 } from './base64.ts'
import { type Bytes, fromUtf8, utf8 } from './bytes.ts'
import type { ChatContext } from './context.ts'
import type { GroupDevice } from './group.ts'
import { keys } from './records.ts'

/** The account key that was first seen of a member stands until another is seen; that is then told. */
export async function pinKeys(
  { store }: Pick<ChatContext, 'store'>,
  devices: readonly Pick<GroupDevice, 'member' | 'accountKey'>[],
): Promise<{ changes: [string, Bytes][]; changed: string[] }> {
  const seen = new Map(devices.map(device => [device.member, toBase64(device.accountKey)]))
  const changes: [string, Bytes][] = []
  const changed: string[] = []
  for (const [member, key] of seen) {
    const before = await store.read(keys.contact(member))
    if (before !== null && fromUtf8(before) === key) continue
    if (before !== null) changed.push(member)
    changes.push([keys.contact(member), utf8(key)])
  }
  return { changes, changed }
}
