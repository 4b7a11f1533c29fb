import {
  type ChatEngine,
  httpChatServer,
  memoryStore,
  openEngine,
  readIdentity,
  setUp,
} from '@stoa/chat-engine'
import type { ApiMember } from '@stoa/testing/api-member'
import { newWireId } from '@stoa/testing/api-member'

/** A device of a member's chats without a browser. The member's first: a browser that comes later needs its words. */
export interface ChatDevice extends ChatEngine {
  /** What the texts of all chats say, oldest first. */
  heard(): Promise<string[]>
}

export async function chatDevice({ call, handle }: ApiMember): Promise<ChatDevice> {
  const { body } = await call<{ id: string }>('GET', `/v1/profiles/${handle}`)
  const store = memoryStore()
  const server = httpChatServer((method, path, sent) => call(method, path, sent))
  const made = await setUp({ store, server, member: body.id, label: 'A quiet device', newId: newWireId })
  if (made.code !== 'done') throw new Error(`chats could not be set up: ${made.code}`)
  const engine = openEngine({ store, server, identity: (await readIdentity(store))!, newId: newWireId })
  return {
    ...engine,
    async heard() {
      await engine.sync()
      const texts: string[] = []
      for (const { id } of await server.listChats())
        for (const { content } of await engine.entries(id))
          if (content.kind === 'text') texts.push(content.text)
      return texts
    },
  }
}
