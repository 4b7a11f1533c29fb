import type { Readable } from 'node:stream'
import { JSONParser } from '@streamparser/json'
import { activityMaxBytes } from './limits.ts'
import { ArchiveRefusal } from './refusal.ts'

/**
 * The activities of an ActivityStreams collection, one after the other; no more of it is in memory than one.
 * @throws ArchiveRefusal for what is no JSON, or has one that is too large
 */
export async function* readOutbox(source: Readable): AsyncGenerator<unknown> {
  let found: unknown[] = []
  // Since the last activity was whole: what grows beyond the bound is held by the parser.
  let heldBytes = 0
  const parser = new JSONParser({ paths: ['$.orderedItems.*'], keepStack: false })
  parser.onValue = ({ value }) => {
    found.push(value)
    heldBytes = 0
  }
  parser.onError = () => {
    throw new ArchiveRefusal('outbox_unreadable')
  }
  for await (const chunk of source as AsyncIterable<Buffer>) {
    for (let at = 0; at < chunk.length; at += 65_536) {
      const piece = chunk.subarray(at, at + 65_536)
      heldBytes += piece.length
      if (parser.isEnded && piece.toString().trim() !== '') throw new ArchiveRefusal('outbox_unreadable')
      if (!parser.isEnded) parser.write(piece)
      if (heldBytes > activityMaxBytes) throw new ArchiveRefusal('outbox_item_too_large')
      yield* found
      found = []
    }
  }
  if (!parser.isEnded) throw new ArchiveRefusal('outbox_unreadable')
}
