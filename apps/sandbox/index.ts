export { sandboxBank } from './bank-profile.ts'
export { sandboxEnv } from './config.ts'
export { type RunningSandbox, type SandboxOptions, startSandbox } from './start-sandbox.ts'
