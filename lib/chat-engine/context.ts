import type { Identity } from './records.ts'
import type { ChatServer } from './server.ts'
import type { Store } from './store.ts'

/** What every step of the engine works with, once the device is set up. */
export interface ChatContext {
  store: Store
  server: ChatServer
  identity: Identity
  newId(prefix: 'dev' | 'chat' | 'env'): string
}

/** The server is out of reach or does not do what it must: the step is tried again later. */
export class TryLaterError extends Error {}
