export { owndataModule } from './module.ts'
export type { OwnDataServices } from './services.ts'
