export {
  type AccountKey,
  certifyDevice,
  checkCredential,
  createAccountKey,
  type DeviceCertificate,
  type DeviceIdentity,
  encodeCredential,
} from './account.ts'
export { isEqual } from './bytes.ts'
export type { Content } from './content.ts'
export { type ChatEngine, openEngine } from './engine.ts'
export { decodeKeyPackage } from './group.ts'
export { answerLink, startLink } from './link.ts'
export { type Entry, type Identity, readIdentity } from './records.ts'
export { safetyNumber } from './safety-number.ts'
export {
  type Call,
  type ChatServer,
  type Envelope,
  httpChatServer,
  type OutgoingCommit,
  type Refused,
} from './server.ts'
export { recover, setUp } from './set-up.ts'
export { memoryStore, type Store } from './store.ts'
