import { startSandbox } from '../index.ts'
import { key } from './ask-bank.ts'

/** Stands for a server that starts the sandbox and is then killed. */
const sandbox = await startSandbox({ port: 0, dataFolder: process.argv[2] ?? '', key })
process.send?.({ pid: sandbox.pid })
