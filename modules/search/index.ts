export { searchModule } from './module.ts'
export { fillIndex, refillIndex } from './post-index/index-posts.ts'
