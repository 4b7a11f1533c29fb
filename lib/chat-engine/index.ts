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
export type { ChangeResult } from './change-group.ts'
export { type Content, decodeContent, type UnknownContent } from './content.ts'
export { type ChatEngine, openEngine } from './engine.ts'
export { type FileKey, newFileKey, openFile, sealedSize, sealFile } from './file.ts'
export { type FileRef, maxFiles } from './file-ref.ts'
export { checkOpening, frank } from './franking.ts'
export { decodeKeyPackage, type GroupDevice } from './group.ts'
export { answerLink, startLink } from './link.ts'
export type { OpenResult } from './open-chat.ts'
export {
  decodeEntry,
  type Entry,
  type Happening,
  type Identity,
  keys,
  listOutgoing,
  type Outgoing,
  readChatRecord,
  readIdentity,
} from './records.ts'
export { keyOfPhrase, newRecoveryPhrase, sealVault } from './recovery.ts'
export { safetyNumber } from './safety-number.ts'
export { type SendLine, sendBySocket } from './send-by-socket.ts'
export {
  type Call,
  type ChatServer,
  type Envelope,
  httpChatServer,
  type OutgoingCommit,
  type Refused,
} from './server.ts'
export { recover, setUp } from './set-up.ts'
export { type Changes, memoryStore, type Store } from './store.ts'
