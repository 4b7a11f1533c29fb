import { type Bytes, concat, own, randomBytes, utf8 } from './bytes.ts'

/** What opens a file that lies sealed on the server. It travels in the message that shows the file. */
export interface FileKey {
  /** The file's id on the server. What is sealed for one id opens under no other. */
  id: string
  /** 32 bytes, of this file alone. */
  key: Uint8Array
  /** Bytes of the file itself. */
  size: number
}

/** Pieces are sealed one by one, so that a part of a film opens without the rest. */
const pieceLength = 64 * 1024
const tagLength = 16
const sealedPieceLength = pieceLength + tagLength

export const newFileKey = (): Bytes => randomBytes(32)

/**
 * How long a file is made before it is sealed, so that its sealed length says little: the steps of lengths grow with
 * the length, at most by an eighth (Padmé, section 4 of "Reducing Metadata Leakage from Encrypted Files", 2019).
 */
export function paddedSize(size: number): number {
  if (size < 2) return 2
  const exponent = Math.floor(Math.log2(size))
  const step = 2 ** (exponent - (Math.floor(Math.log2(exponent)) + 1))
  return Math.ceil(size / step) * step
}

/** Bytes that the server keeps of a file. */
export function sealedSize(size: number): number {
  return paddedSize(size) + countPieces(size) * tagLength
}

const countPieces = (size: number): number => Math.ceil(paddedSize(size) / pieceLength)

/**
 * The sealed pieces of a file, one after the other: AES-256-GCM under its key, each with its place and whether it is
 * the last (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015), so that pieces can be
 * neither moved nor cut off.
 * @param read gives the bytes from `start` to before `end`
 */
export async function* sealFile(
  file: FileKey,
  read: (start: number, end: number) => Promise<Uint8Array>,
): AsyncGenerator<Bytes> {
  const key = await importKey(file, 'encrypt')
  const padded = paddedSize(file.size)
  const pieces = countPieces(file.size)
  for (let index = 0; index < pieces; index += 1) {
    const start = index * pieceLength
    const plain = new Uint8Array(Math.min(pieceLength, padded - start))
    if (start < file.size) plain.set(await read(start, Math.min(start + pieceLength, file.size)))
    const sealed = await crypto.subtle.encrypt(parametersOf(file, index, index === pieces - 1), key, plain)
    yield new Uint8Array(sealed)
  }
}

/**
 * The bytes of a file from `start` to before `end`, of which only the pieces around them are fetched.
 * @param read fetches sealed bytes from `start` to before `end`
 * @returns null when what the server gave is not that part of this file
 */
export async function openFile(
  file: FileKey,
  read: (start: number, end: number) => Promise<Uint8Array>,
  start = 0,
  end = file.size,
): Promise<Bytes | null> {
  const until = Math.min(end, file.size)
  if (start >= until) return new Uint8Array(0)
  const key = await importKey(file, 'decrypt')
  const pieces = countPieces(file.size)
  const first = Math.floor(start / pieceLength)
  const last = Math.floor((until - 1) / pieceLength)
  const sealed = await read(
    first * sealedPieceLength,
    Math.min((last + 1) * sealedPieceLength, sealedSize(file.size)),
  )
  const opened: Uint8Array[] = []
  for (let index = first; index <= last; index += 1) {
    const at = (index - first) * sealedPieceLength
    const piece = own(sealed.subarray(at, at + sealedPieceLength))
    try {
      opened.push(
        new Uint8Array(
          await crypto.subtle.decrypt(parametersOf(file, index, index === pieces - 1), key, piece),
        ),
      )
    } catch {
      return null
    }
  }
  return concat(...opened).slice(start - first * pieceLength, until - first * pieceLength)
}

function parametersOf({ id }: FileKey, index: number, isLast: boolean) {
  const nonce = new Uint8Array(12)
  const view = new DataView(nonce.buffer)
  view.setUint32(7, index)
  view.setUint8(11, isLast ? 1 : 0)
  return { name: 'AES-GCM', iv: nonce, additionalData: utf8(`stoa chat file ${id}`) }
}

function importKey({ key }: FileKey, use: 'encrypt' | 'decrypt') {
  return crypto.subtle.importKey('raw', own(key), 'AES-GCM', false, [use])
}
