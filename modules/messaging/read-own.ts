import { noBarriers } from '@stoa/identity'
import { fromWireId, type MemberCtx } from '@stoa/kit'
import { presentConversation, presentMessage } from './present.ts'
import { readConversations } from './read-conversations.ts'
import { readMessages } from './read-messages.ts'
import type { Conversation, Message } from './schema.ts'

const pageSize = 100

/** The acting member's conversations, the liveliest first, read page by page. */
export async function* ownConversations(ctx: MemberCtx): AsyncGenerator<Conversation> {
  let before: Parameters<typeof readConversations>[2]['before'] = null
  do {
    const page: Awaited<ReturnType<typeof readConversations>> = await readConversations(
      ctx,
      { readBarriers: noBarriers },
      {
        before,
        limit: pageSize,
      },
    )
    yield* page.items.map(presentConversation)
    before = page.next
  } while (before !== null)
}

/** The messages of one of them, first to last; nothing when the acting member does not take part. */
export async function* ownMessages(ctx: MemberCtx, conversation: Conversation): AsyncGenerator<Message> {
  const id = fromWireId('conv', conversation.id)!
  let seq = 0n
  for (;;) {
    const page = await readMessages(ctx, id, { from: 'after', seq }, pageSize)
    if (page === null) return
    yield* page.messages.map(presentMessage)
    if (!page.hasMore) return
    seq = page.messages.at(-1)!.seq
  }
}
