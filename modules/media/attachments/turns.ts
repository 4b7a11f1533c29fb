/** Decoding at most this many pictures at once bounds the memory that a rush of uploads takes. */
const atOnce = 2

let running = 0
const waiting: (() => void)[] = []

/** Runs the work when one of the few places is free, in the order of arrival. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>(resolve => waiting.push(resolve))
  else running += 1
  try {
    return await work()
  } finally {
    // The place is handed on, not given back, so that nobody slips in between.
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
