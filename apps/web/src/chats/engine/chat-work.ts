import { readChatRecord } from '@stoa/chat-engine'
import { ApiProblem } from '../../api/problem.ts'
import type { ChatCalls } from './chat-client.ts'
import { readBack } from './read-back.ts'
import type { Session } from './session.ts'

/** The calls about chats, of a device that is set up. */
export function chatCalls(here: () => Promise<Session>): ChatCalls {
  const send: ChatCalls['send'] = async (chat, content, id) => {
    const session = await here()
    const { id: kept, sent } = await session.engine.send(chat, content, id)
    session.later(sent.then(() => session.refresh(chat)))
    return kept
  }
  return {
    list: async () => (await here()).rows.list(),
    chat: async chat => (await here()).rows.find(chat),
    async entries(chat, range) {
      const { engine, logs } = await here()
      const page = await logs.page(chat, range)
      if (page.hasMore || page.entries.length >= range.limit) return page
      if ((await readChatRecord(logs.store, chat)) === null) return page
      const hasMore = await readBack(engine, chat)
      const more = await logs.page(chat, range)
      return { ...more, hasMore: more.hasMore || hasMore }
    },
    send,
    async resend(chat) {
      const session = await here()
      await session.engine.syncChat(chat)
      await session.refresh(chat)
    },
    discard: async (chat, id) => (await here()).engine.discard(chat, id),
    async open(kind, members, { title, id } = {}) {
      const session = await here()
      const { engine, logs } = session
      const opened = await engine.open(kind, members, id)
      if (opened.code !== 'opened') return opened
      if ((await readChatRecord(logs.store, opened.chat)) === null) await engine.sync()
      if (title) await send(opened.chat, { kind: 'title', title })
      await session.refresh(opened.chat)
      return opened
    },
    async add(chat, members) {
      const session = await here()
      const result = await session.engine.add(chat, members)
      session.later(session.refresh(chat))
      return result
    },
    async remove(chat, members) {
      const session = await here()
      const result = await session.engine.remove(chat, members)
      session.later(session.refresh(chat))
      return result
    },
    async leave(chat) {
      const session = await here()
      const { status, body } = await session.call('POST', `/v1/chats/${chat}/leave`)
      if (status !== 204) throw new ApiProblem(status, body)
      await session.refresh(chat)
    },
    async markRead(chat, seq) {
      const session = await here()
      if (!(await session.rows.noteRead(chat, seq))) return
      session.onChange(chat)
      const { status, body } = await session.call('POST', `/v1/chats/${chat}/read`, { seq })
      if (status !== 204) throw new ApiProblem(status, body)
    },
    keepDraft: async (chat, draft) => (await here()).rows.keepDraft(chat, draft),
    reveal: async (chat, ids) => (await here()).engine.reveal(chat, ids),
    devices: async chat => (await here()).engine.devices(chat),
  }
}
