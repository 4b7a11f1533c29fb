export { shareStoas as default } from './shared-stoas.ts'
