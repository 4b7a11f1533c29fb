export {
  type ApiAnswer,
  type ApiMember,
  callApi,
  newWireId,
  readMailedCode,
  signUpMember,
} from './api-member.ts'
export { cloneDatabase } from './database.ts'
export { explaining, type Plan } from './plans.ts'
export { startTestServer, type TestServer, type TestServerOptions } from './server.ts'
export { findShardBreaches, type ShardKeys } from './shard-rules.ts'
export {
  findFreePort,
  launchStoa,
  makeDataDir,
  removeDataDir,
  type StoaProcess,
  type StoaProcessOptions,
  startStoa,
} from './stoa-process.ts'
