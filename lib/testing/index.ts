export { cloneDatabase } from './database.ts'
export { startTestServer, type TestServer, type TestServerOptions } from './server.ts'
