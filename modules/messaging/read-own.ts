import { fromWireId, type MemberCtx, toWireId, type Uuid } from '@stoa/kit'
import { presentChat } from './chats/present.ts'
import { readChats } from './chats/read-chats.ts'
import type { WireChat } from './chats/schema.ts'
import { findAccounts, listDevices } from './devices/device-store.ts'
import type { OlderPosition } from './older/older-store.ts'
import { presentOlderChat, presentOlderMessage } from './older/present.ts'
import { readOlderChats, readOlderMessages } from './older/read-older.ts'
import type { WireOlderChat, WireOlderMessage } from './older/schema.ts'

const pageSize = 100

/**
 * What the server knows of the acting member's chats: who is in them, and how far each has read. What was said only
 * the member's devices can write down.
 */
export async function* ownChats(ctx: MemberCtx): AsyncGenerator<WireChat> {
  let after: Uuid | null = null
  do {
    const page: Awaited<ReturnType<typeof readChats>> = await readChats(ctx, { after, limit: pageSize })
    yield* page.items.map(presentChat)
    after = page.next
  } while (after !== null)
}

/** The devices that read the acting member's chats, and the key that vouches for them. */
export async function* ownChatDevices(ctx: MemberCtx): AsyncGenerator<object> {
  const { memberId } = ctx.actor
  const [account] = await findAccounts(ctx.db, [memberId])
  if (!account) return
  for (const device of await listDevices(ctx.db, [memberId])) {
    yield {
      id: toWireId('dev', device.deviceId),
      label: device.label,
      created_at: device.createdAt.toISOString(),
      account_key: account.publicKey.toString('base64'),
    }
  }
}

/** Conversations from before chats were encrypted, the latest first. */
export async function* ownOlderChats(ctx: MemberCtx): AsyncGenerator<WireOlderChat> {
  let before: OlderPosition | null = null
  do {
    const page: Awaited<ReturnType<typeof readOlderChats>> = await readOlderChats(ctx, {
      before,
      limit: pageSize,
    })
    yield* page.items.map(presentOlderChat)
    before = page.next
  } while (before !== null)
}

/** What was said in one of them, the latest message first. */
export async function* ownOlderMessages(
  ctx: MemberCtx,
  chat: WireOlderChat,
): AsyncGenerator<WireOlderMessage> {
  const id = fromWireId('conv', chat.id)!
  let before = BigInt(Number.MAX_SAFE_INTEGER)
  for (;;) {
    const page = await readOlderMessages(ctx, id, before, pageSize)
    if (page === null) return
    yield* page.messages.toReversed().map(presentOlderMessage)
    if (!page.hasMore) return
    before = page.messages[0]!.seq
  }
}
