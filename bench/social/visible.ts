import { type HttpCaller, openHttpCaller } from '../http-call.ts'
import { newPost, type SignedIn } from './operations.ts'

export interface Visibility {
  p50Ms: number
  p99Ms: number
}

/**
 * How long after sending a post its readers find it at home, over several posts one after the other. Each reader
 * asks again as soon as the answer without it has come.
 */
export async function measureVisible(
  url: string,
  author: SignedIn,
  readers: readonly SignedIn[],
  posts: number,
): Promise<Visibility> {
  const caller = openHttpCaller(url, readers.length + 1)
  const waits: number[] = []
  try {
    for (let turn = 0; turn < posts; turn += 1) {
      const body = newPost(turn)
      const { cookie, address } = author
      const sentAt = performance.now()
      await caller.send({ method: 'POST', path: '/v1/posts', body, cookie, address, expect: 201 })
      await Promise.all(
        readers.map(async reader => {
          await untilSeen(caller, reader, body.id)
          waits.push(performance.now() - sentAt)
        }),
      )
    }
  } finally {
    caller.close()
  }
  waits.sort((a, b) => a - b)
  const at = (share: number) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))]!
  return { p50Ms: at(0.5), p99Ms: at(0.99) }
}

async function untilSeen(caller: HttpCaller, reader: SignedIn, postId: string): Promise<void> {
  const { cookie, address } = reader
  const giveUpAt = performance.now() + 30_000
  while (performance.now() < giveUpAt) {
    const path = '/v1/timelines/home?limit=5'
    const page = await caller.send({ method: 'GET', path, cookie, address, expect: 200 })
    const { items } = page as { items: { post: { id: string } }[] }
    if (items.some(item => item.post.id === postId)) return
  }
  throw new Error(`${reader.handle} did not see ${postId} within 30 s`)
}
