export { searchModule } from './module.ts'
export { fillIndex, refillIndex } from './post-index/index-posts.ts'
export { findTrends } from './trends/find-trends.ts'
export { hideTag, showTag } from './trends/hide-topic.ts'
