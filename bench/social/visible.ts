import { type HttpCaller, openHttpCaller } from '../http-call.ts'
import { newPost, type SignedIn } from './operations.ts'

export interface Visibility {
  p50Ms: number
  p99Ms: number
}

interface Watch {
  author: SignedIn
  readers: readonly SignedIn[]
  posts: number
  /** How long a reader waits before looking again. */
  pauseMs: number
}

/** How long after sending a post its readers find it at home, over several posts one after the other. */
export async function measureSeenAtHome(url: string, watch: Watch): Promise<Visibility> {
  return measureSeen(url, watch, (caller, reader, postId) =>
    untilAtHome(caller, reader, postId, watch.pauseMs),
  )
}

/** How long after sending a post the open sockets of its readers are told of it. */
export async function measureTold(url: string, watch: Omit<Watch, 'pauseMs'>): Promise<Visibility> {
  const sockets = new Map<SignedIn, Socket>()
  try {
    for (const reader of watch.readers) sockets.set(reader, await openSocket(url, reader))
    return await measureSeen(url, watch, (_caller, reader, postId) => sockets.get(reader)!.untilTold(postId))
  } finally {
    for (const socket of sockets.values()) socket.close()
  }
}

async function measureSeen(
  url: string,
  { author, readers, posts }: Omit<Watch, 'pauseMs'>,
  untilSeen: (caller: HttpCaller, reader: SignedIn, postId: string) => Promise<void>,
): Promise<Visibility> {
  const caller = openHttpCaller(url, readers.length + 1)
  const waits: number[] = []
  try {
    for (let turn = 0; turn < posts; turn += 1) {
      const body = newPost()
      const { cookie, address } = author
      const sentAt = performance.now()
      const seen = async (reader: SignedIn) => {
        await untilSeen(caller, reader, body.id)
        waits.push(performance.now() - sentAt)
      }
      const sent = caller.send({ method: 'POST', path: '/v1/posts', body, cookie, address, expect: 201 })
      await Promise.all([sent, ...readers.map(seen)])
    }
  } finally {
    caller.close()
  }
  waits.sort((a, b) => a - b)
  const at = (share: number) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))]!
  return { p50Ms: at(0.5), p99Ms: at(0.99) }
}

const giveUpMs = 30_000

async function untilAtHome(
  caller: HttpCaller,
  reader: SignedIn,
  postId: string,
  pauseMs: number,
): Promise<void> {
  const { cookie, address } = reader
  const giveUpAt = performance.now() + giveUpMs
  while (performance.now() < giveUpAt) {
    const path = '/v1/timelines/home?limit=5'
    const page = await caller.send({ method: 'GET', path, cookie, address, expect: 200 })
    const { items } = page as { items: { post: { id: string } }[] }
    if (items.some(item => item.post.id === postId)) return
    await new Promise(resolve => setTimeout(resolve, pauseMs))
  }
  throw new Error(`${reader.handle} did not see ${postId} within 30 s`)
}

interface Socket {
  untilTold(postId: string): Promise<void>
  close(): void
}

/** Resolves when the server has said hello: from then on nothing is missed. */
async function openSocket(url: string, reader: SignedIn): Promise<Socket> {
  const { port } = new URL(url)
  // A browser sends its origin, without which the server refuses.
  const headers = {
    cookie: reader.cookie,
    'x-forwarded-for': reader.address,
    origin: `http://localhost:${port}`,
  }
  const socket = new WebSocket(`ws://localhost:${port}/v1/realtime`, { headers } as object as string[])
  const told = new Set<string>()
  const waiting = new Map<string, () => void>()
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('error', () => reject(new Error(`no socket for ${reader.handle}`)))
    socket.addEventListener('message', ({ data }) => {
      const frame = JSON.parse(String(data)) as { type: string; post_id?: string }
      if (frame.type === 'hello') resolve()
      if (frame.type === 'ping') socket.send('{"type":"pong"}')
      if (frame.type !== 'timeline.new' || frame.post_id === undefined) return
      told.add(frame.post_id)
      waiting.get(frame.post_id)?.()
    })
  })
  return {
    untilTold: postId =>
      new Promise((resolve, reject) => {
        if (told.has(postId)) return resolve()
        const timer = setTimeout(
          () => reject(new Error(`${reader.handle} was not told within 30 s`)),
          giveUpMs,
        )
        waiting.set(postId, () => {
          clearTimeout(timer)
          resolve()
        })
      }),
    close: () => socket.close(),
  }
}
