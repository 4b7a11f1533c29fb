import {
  answerLink,
  type ChatEngine,
  type Entry,
  httpChatServer,
  memoryStore,
  openEngine,
  readIdentity,
  recover,
  type Store,
  setUp,
  startLink,
} from '@stoa/chat-engine'
import { newUuid, toWireId, type Uuid } from '@stoa/kit'
import type { Answer, Town } from './town.ts'

/** A member's device with a store of its own, speaking to the town's server over HTTP. */
export interface TestDevice extends ChatEngine {
  member: string
  device: string
  store: Store
  /** What the texts of a chat say, oldest first, by whom. */
  texts(chat: string): Promise<string[]>
}

/** The member's first device. */
export async function firstDevice(
  town: Town,
  memberId: Uuid,
): Promise<{ device: TestDevice; phrase: string }> {
  const options = optionsOf(town, memberId)
  const made = await setUp(options)
  if (made.code !== 'done') throw new Error(made.code)
  return { device: await openDevice(town, memberId, options.store), phrase: made.phrase }
}

export async function recoveredDevice(town: Town, memberId: Uuid, phrase: string): Promise<TestDevice> {
  const options = optionsOf(town, memberId)
  const made = await recover(options, phrase)
  if (made.code !== 'done') throw new Error(made.code)
  return openDevice(town, memberId, options.store)
}

/** A new device that another of the member's gives the vault to; `tamper` stands for a server that lies. */
export async function linkedDevice(
  town: Town,
  memberId: Uuid,
  from: TestDevice,
  tamper: (body: Answer['body']) => Answer['body'] = body => body,
): Promise<TestDevice | 'wrong_code'> {
  const options = optionsOf(town, memberId)
  const link = await startLink(options)
  if ((await link.finish()) !== null) throw new Error('linked before the other device answered')
  const { vault } = (await readIdentity(from.store))!
  const server = httpChatServer(async (method, path, body) => {
    const answer = await town.as(memberId, method, path, body)
    return { ...answer, body: tamper(answer.body) }
  })
  const typed = link.code.toUpperCase().replace(/(.{4})/g, '$1-')
  const answered = await answerLink({ server, member: from.member, vault }, typed)
  if (answered.code !== 'done') return answered.code
  await link.finish()
  return openDevice(town, memberId, options.store)
}

/** A device as it starts, with what its store holds: also after it was ended in the middle of something. */
export async function openDevice(town: Town, memberId: Uuid, store: Store): Promise<TestDevice> {
  const identity = await readIdentity(store)
  if (identity === null) throw new Error('the store has no identity')
  const { server, newId } = optionsOf(town, memberId)
  const engine = openEngine({ store, server, identity, newId })
  const { certificate } = identity.device
  return {
    ...engine,
    store,
    member: certificate.member,
    device: certificate.device,
    async texts(chat) {
      return (await engine.entries(chat)).flatMap(textOf)
    },
  }
}

function textOf({ content, sender }: Entry): string[] {
  if (content.kind === 'text') return [`${sender.slice(-4)}: ${content.text}`]
  return content.kind === 'unreadable' ? ['unreadable'] : []
}

function optionsOf(town: Town, memberId: Uuid, store: Store = memoryStore()) {
  return {
    store,
    server: httpChatServer((method, path, body) => town.as(memberId, method, path, body)),
    member: toWireId('mem', memberId),
    label: 'a test',
    newId: (prefix: 'dev' | 'chat' | 'env'): string => toWireId(prefix, newUuid(town.clock)),
  }
}
