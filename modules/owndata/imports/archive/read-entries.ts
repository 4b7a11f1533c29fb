import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { MediaStorage } from '@stoa/media'
import tar from 'tar-stream'
import yauzl from 'yauzl'
import { isInside } from './archive-path.ts'
import { maxRatio, ratioFromBytes } from './limits.ts'
import { ArchiveRefusal } from './refusal.ts'

/** A file of an archive. Its bytes are read to the end before the next entry is asked for. */
export interface ArchiveFile {
  path: string
  bytes: Readable
}

export interface StoredFile {
  storage: MediaStorage
  key: string
  bytes: number
}

/**
 * The files of a .zip or .tar.gz, one after the other, without ever holding one in memory.
 * @throws ArchiveRefusal for what is no such archive, and for one that is made to do harm
 */
export async function* readEntries(
  stored: StoredFile,
  limits: { unpackedMaxBytes: number; maxEntries: number },
): AsyncGenerator<ArchiveFile> {
  const start = await readRange(stored, 0, Math.min(stored.bytes, 4))
  const isZip = start.readUInt32LE?.(0) === 0x04034b50
  if (!isZip && start.readUInt16BE(0) !== 0x1f8b) throw new ArchiveRefusal('archive_unknown')
  const meter = { bytes: 0, entries: 0, ...limits }
  try {
    yield* isZip ? readZip(stored, meter) : readTar(stored, meter)
  } catch (error) {
    throw refusalOf(error)
  }
}

interface Meter {
  bytes: number
  entries: number
  unpackedMaxBytes: number
  maxEntries: number
}

async function* readTar(stored: StoredFile, meter: Meter): AsyncGenerator<ArchiveFile> {
  const gunzip = createGunzip()
  const extract = tar.extract()
  const unpacked = metered(meter, () => gunzip.bytesWritten)
  const source = await openWhole(stored)
  const flowing = pipeline(source, gunzip, unpacked, extract as unknown as NodeJS.WritableStream)
  // It ends the extraction with the same error, which is thrown below.
  flowing.catch(error => extract.destroy(error))
  try {
    for await (const entry of extract) {
      const { name, type } = entry.header
      countEntry(meter, name)
      if (type === 'link' || type === 'symlink') throw new ArchiveRefusal('archive_link')
      if (type !== 'file' && type !== 'contiguous-file' && type !== 'directory')
        throw new ArchiveRefusal('archive_entry_type')
      if (type !== 'directory') yield { path: name, bytes: Readable.from(entry, { objectMode: false }) }
      entry.resume()
    }
    await flowing
  } finally {
    source.destroy()
    extract.destroy()
    await flowing.catch(() => {})
  }
}

async function* readZip(stored: StoredFile, meter: Meter): AsyncGenerator<ArchiveFile> {
  const zip = await yauzl.fromRandomAccessReaderPromise(new StoredReader(stored), stored.bytes, {
    strictFileNames: true,
    autoClose: false,
  })
  try {
    for await (const entry of zip.eachEntry()) {
      countEntry(meter, entry.fileName)
      const type = (entry.externalFileAttributes >>> 16) & 0o170000
      if (type === 0o120000) throw new ArchiveRefusal('archive_link')
      if (entry.isEncrypted()) throw new ArchiveRefusal('archive_encrypted')
      if (entry.fileName.endsWith('/')) continue
      if (entry.uncompressedSize > ratioFromBytes && entry.uncompressedSize > entry.compressedSize * maxRatio)
        throw new ArchiveRefusal('archive_ratio')
      const source = await zip.openReadStreamPromise(entry)
      const bytes = metered(meter, () => stored.bytes)
      const flowing = pipeline(source, bytes)
      flowing.catch(() => {})
      yield { path: entry.fileName, bytes }
      bytes.resume()
      await flowing
    }
  } finally {
    zip.close()
  }
}

function countEntry(meter: Meter, path: string): void {
  meter.entries += 1
  if (meter.entries > meter.maxEntries) throw new ArchiveRefusal('archive_entries')
  if (!isInside(path)) throw new ArchiveRefusal('archive_path')
}

/** Counts what was unpacked, and ends when that is too much or comes out of too little. */
function metered(meter: Meter, packedBytes: () => number): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      meter.bytes += chunk.length
      if (meter.bytes > meter.unpackedMaxBytes) return done(new ArchiveRefusal('archive_too_large'))
      if (meter.bytes > ratioFromBytes && meter.bytes > packedBytes() * maxRatio)
        return done(new ArchiveRefusal('archive_ratio'))
      done(null, chunk)
    },
  })
}

/** What yauzl needs of a file that lies in a storage. */
class StoredReader extends yauzl.RandomAccessReader {
  readonly #stored: StoredFile

  constructor(stored: StoredFile) {
    super()
    this.#stored = stored
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(rangeOf(this.#stored, start, end), { objectMode: false })
  }
}

async function* rangeOf({ storage, key }: StoredFile, start: number, end: number) {
  if (end <= start) return
  const stream = await storage.openRange(key, { start, end: end - 1 })
  if (stream === null) throw new ArchiveRefusal('interrupted')
  yield* stream
}

const openWhole = async (stored: StoredFile): Promise<Readable> =>
  Readable.from(rangeOf(stored, 0, stored.bytes), { objectMode: false })

async function readRange(stored: StoredFile, start: number, end: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of rangeOf(stored, start, end)) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  if (bytes.length < 4) throw new ArchiveRefusal('archive_unknown')
  return bytes
}

/** Names of files are judged by yauzl before we see them; whatever else it or zlib cannot read is damaged. */
function refusalOf(error: unknown): unknown {
  if (error instanceof ArchiveRefusal) return error
  if (!(error instanceof Error)) return error
  if (/^(?:absolute path|invalid relative path|invalid characters)/.test(error.message))
    return new ArchiveRefusal('archive_path')
  return isOurs(error) ? error : new ArchiveRefusal('archive_unreadable')
}

/** Failures of the disk and of the database are no fault of the archive. */
function isOurs(error: Error): boolean {
  const { code } = error as { code?: string }
  return code !== undefined && !code.startsWith('Z_') && !code.startsWith('ERR_STREAM')
}
