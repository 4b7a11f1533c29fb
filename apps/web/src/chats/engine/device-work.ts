import {
  answerLink,
  httpChatServer,
  keyOfPhrase,
  keys,
  newRecoveryPhrase,
  safetyNumber,
  sealVault,
} from '@stoa/chat-engine'
import { ApiProblem } from '../../api/problem.ts'
import type { DeviceCalls } from './device-calls.ts'
import { ownKeys } from './kept-keys.ts'
import { readOwnAccount } from './own-account.ts'
import { decodeRecord, encodeRecord } from './record.ts'
import type { Session } from './session.ts'

type SetUpCalls = Pick<
  DeviceCalls,
  | 'answerLink'
  | 'newWords'
  | 'keepWords'
  | 'wordsAdvice'
  | 'putOffWords'
  | 'ownDevices'
  | 'removeDevice'
  | 'safety'
  | 'setVerified'
  | 'keyWarnings'
  | 'acknowledgeKeys'
>

/** What is known of the recovery words here; the words themselves are kept nowhere. */
interface WordsRecord {
  /** This device set the account up, with words that nobody has seen. */
  isFirst?: boolean
  areKept?: boolean
  /** The card that offers them was put off. */
  isPutOff?: boolean
}

/** The calls about devices and keys, of a device that is set up. */
export function deviceCalls(here: () => Promise<Session>, member: string): SetUpCalls {
  async function readWords({ logs: { store } }: Session): Promise<WordsRecord> {
    const bytes = await store.read(ownKeys.words)
    return bytes ? decodeRecord<WordsRecord>(bytes) : {}
  }

  const writeWords = (session: Session, record: WordsRecord) =>
    session.logs.store.write([[ownKeys.words, encodeRecord(record)]])

  async function ask(session: Session, ...request: Parameters<Session['call']>): Promise<void> {
    const { status, body } = await session.call(...request)
    if (status !== 204) throw new ApiProblem(status, body)
  }

  return {
    async answerLink(code) {
      const { call, identity } = await here()
      return (await answerLink({ server: httpChatServer(call), member, vault: identity.vault }, code)).code
    },
    newWords: async () => newRecoveryPhrase(),
    async keepWords(phrase) {
      const session = await here()
      const key = await keyOfPhrase(phrase)
      if (key === null) throw new Error('these are no recovery words')
      const vault = await sealVault(key, member, session.identity.vault)
      await ask(session, 'PUT', '/v1/chat/account/vault', { vault: btoa(String.fromCharCode(...vault)) })
      await writeWords(session, { ...(await readWords(session)), areKept: true })
      session.onChange(null)
    },
    async wordsAdvice() {
      const session = await here()
      const { isFirst = false, areKept = false, isPutOff = false } = await readWords(session)
      const isOffered = isFirst && !areKept && !isPutOff && (await hasSent(session, member))
      return { areKept, isOffered }
    },
    async putOffWords() {
      const session = await here()
      await writeWords(session, { ...(await readWords(session)), isPutOff: true })
      session.onChange(null)
    },
    async ownDevices() {
      const { call, identity } = await here()
      const account = await readOwnAccount(call)
      const own = identity.device.certificate.device
      if (account === 'none') return []
      return account.devices
        .map(device => ({ ...device, isThis: device.id === own }))
        .sort((a, b) => Number(b.isThis) - Number(a.isThis) || (a.createdAt < b.createdAt ? 1 : -1))
    },
    async removeDevice(id) {
      const session = await here()
      await ask(session, 'DELETE', `/v1/chat/devices/${id}`)
      session.hear({ type: 'chat.devices', member_id: member })
      await session.sync()
    },
    async safety(other) {
      const { logs, identity } = await here()
      const pinned = await logs.store.read(keys.contact(other))
      if (pinned === null) return null
      const key = new TextDecoder().decode(pinned)
      const verified = await logs.store.read(ownKeys.verified(other))
      return {
        number: safetyNumber(
          { member, accountKey: identity.vault.account.publicKey },
          { member: other, accountKey: Uint8Array.from(atob(key), char => char.charCodeAt(0)) },
        ),
        isVerified: verified !== null && decodeRecord<{ key: string }>(verified).key === key,
      }
    },
    async setVerified(other, isVerified) {
      const { logs, onChange } = await here()
      const pinned = await logs.store.read(keys.contact(other))
      if (pinned === null) return
      const key = new TextDecoder().decode(pinned)
      await logs.store.write([
        [ownKeys.verified(other), isVerified ? encodeRecord({ key }) : null],
        ...(isVerified ? [[ownKeys.changed(other), null] as const] : []),
      ])
      onChange(null)
    },
    async keyWarnings(members) {
      const { logs } = await here()
      const found = await Promise.all(
        members.map(async other => {
          if ((await logs.store.read(ownKeys.changed(other))) === null) return null
          return { member: other, wasVerified: (await logs.store.read(ownKeys.verified(other))) !== null }
        }),
      )
      return found.filter(warning => warning !== null)
    },
    async acknowledgeKeys(other) {
      const { logs, onChange } = await here()
      await logs.store.write([
        [ownKeys.changed(other), null],
        // What was verified was another key: the mark must not come back with it.
        [ownKeys.verified(other), null],
      ])
      onChange(null)
    },
  }
}

async function hasSent({ rows, logs }: Session, member: string): Promise<boolean> {
  for (const { id } of (await rows.list()).slice(0, 20)) {
    const { entries } = await logs.page(id, { limit: 20 })
    if (entries.some(entry => entry.sender === member && entry.content.kind === 'text')) return true
  }
  return false
}
