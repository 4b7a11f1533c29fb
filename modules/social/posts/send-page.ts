import type { Slice } from '../timelines/timeline.ts'
import { type Item, writePage } from './write-items.ts'

interface Reply {
  type(contentType: string): { send(payload: never): unknown }
}

/** Answers with a page of posts that is written already, where the route's schema speaks of objects. */
export function sendPage(reply: Reply, slice: Slice<Item>): never {
  return reply.type('application/json; charset=utf-8').send(writePage(slice) as never) as never
}
