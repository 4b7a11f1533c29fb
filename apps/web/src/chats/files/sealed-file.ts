import { type FileKey, type FileRef, newFileKey, openFile, sealFile } from '@stoa/chat-engine'
import { newId } from '../../api/ids.ts'
import { ApiProblem, unreachableStatus } from '../../api/problem.ts'
import { sendUp } from '../../api/send-form.ts'
import type { Prepared } from './prepare-file.ts'

const sealedType = 'application/octet-stream'
const pathOf = (chat: string, file: string) => `/v1/chats/${chat}/files/${file}`

/** Seals a file and brings it to the server, which cannot open it. Rejects like `sendUp`. */
export async function putFile(
  chat: string,
  { bytes, about }: Prepared,
  on: { progress: (share: number) => void; signal: AbortSignal },
): Promise<FileRef> {
  const file: FileKey = { id: newId('file'), key: newFileKey(), size: about.size }
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const read = async (start: number, end: number) =>
    new Uint8Array(await bytes.slice(start, end).arrayBuffer())
  for await (const piece of sealFile(file, read)) {
    on.signal.throwIfAborted()
    pieces.push(piece)
  }
  const body = new Blob(pieces, { type: sealedType })
  await sendUp({ method: 'PUT', path: pathOf(chat, file.id), body, expect: [200, 201] }, on)
  return { id: file.id, key: btoa(String.fromCharCode(...file.key)), ...about }
}

/** The file itself. @throws ApiProblem when it is gone, cannot be reached, or is not what the message names */
export async function getFile(chat: string, ref: FileRef): Promise<Blob> {
  const key = Uint8Array.from(atob(ref.key), char => char.charCodeAt(0))
  const answer = await fetch(pathOf(chat, ref.id)).catch(() => null)
  if (answer === null) throw new ApiProblem(unreachableStatus, {})
  if (!answer.ok) throw new ApiProblem(answer.status, await answer.json().catch(() => ({})))
  const sealed = new Uint8Array(await answer.arrayBuffer())
  const opened = await openFile({ id: ref.id, key, size: ref.size }, async (start, end) =>
    sealed.subarray(start, end),
  )
  if (opened === null) throw new ApiProblem(422, {})
  return new Blob([opened], { type: ref.type })
}

/** Takes the own files of a message back; what does not go now is the server's to keep, sealed. */
export async function dropFiles(chat: string, files: readonly FileRef[]): Promise<void> {
  await Promise.allSettled(files.map(({ id }) => fetch(pathOf(chat, id), { method: 'DELETE' })))
}
