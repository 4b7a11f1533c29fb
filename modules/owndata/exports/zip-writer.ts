import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import yazl from 'yazl'

/** Writes one ZIP entry after the other into a stream; of no entry more than a few buffers is in memory. */
export interface ZipWriter {
  /** Resolves when the whole entry has been read. */
  add(path: string, source: AsyncIterable<string | Buffer> | Readable): Promise<void>
  readonly entries: number
}

/** What is compressed already is stored as it is. */
const packed = /\.(?:webp|png|jpe?g|gif|avif|mp4|m4a|webm|mp3|ogg)$/

/**
 * Builds a ZIP: `write` adds the entries, `store` takes the bytes. When either fails the other is ended.
 * @returns the number of entries and of bytes
 */
export async function writeZip(
  store: (bytes: Readable) => Promise<void>,
  mtime: Date,
  write: (zip: ZipWriter) => Promise<void>,
): Promise<{ entries: number; bytes: number }> {
  const zip = new yazl.ZipFile()
  const output = zip.outputStream as Readable
  let bytes = 0
  let entries = 0
  const storing = store(
    Readable.from(
      counted(output, length => {
        bytes += length
      }),
      { objectMode: false },
    ),
  )
  const ended = storing.then(() => {
    throw new Error('the ZIP was stored before it was whole')
  })
  ended.catch(() => {})
  // A source that fails rejects in `add` already.
  zip.on('error', () => {})
  try {
    await write({
      async add(path, source) {
        const stream = source instanceof Readable ? source : Readable.from(source, { objectMode: false })
        zip.addReadStream(stream, path, { mtime, mode: 0o100600, compress: !packed.test(path) })
        await Promise.race([finished(stream, { writable: false }), ended])
        entries += 1
      },
      get entries() {
        return entries
      },
    })
    zip.end()
    await storing
    return { entries, bytes }
  } catch (error) {
    output.destroy(error as Error)
    await storing.catch(() => {})
    throw error
  }
}

async function* counted(source: AsyncIterable<Buffer>, count: (length: number) => void) {
  for await (const chunk of source) {
    count(chunk.length)
    yield chunk
  }
}
