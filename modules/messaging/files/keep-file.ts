import { Readable } from 'node:stream'
import { enqueue, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import type { MediaStorage } from '@stoa/media'
import { findChatMember, findChats } from '../chats/chat-store.ts'
import { chatLimits } from '../policy.ts'
import {
  deleteFile,
  type FileRow,
  fileKey,
  findFile,
  insertFile,
  markStored,
  takeQuota,
} from './file-store.ts'

export const removeFileTask = 'messaging.remove-file'

export type KeepFileResult =
  | { code: 'stored' }
  /** The same file as before: nothing was read. */
  | { code: 'repeated' }
  | FileRefusal

export type FileRefusal =
  | { code: 'chat_not_found' }
  | { code: 'file_id_reused' }
  | { code: 'file_too_large' }
  | { code: 'too_many_bytes' }
  | { code: 'file_cut_short' }

/**
 * Keeps a sealed file of the acting member for a chat. A request that was cut off is simply made again with the same
 * id; what never arrives whole is swept.
 * @param bytes how many `source` must give
 */
export async function keepFile(
  ctx: MemberCtx,
  storage: MediaStorage,
  to: { chatId: Uuid; fileId: Uuid },
  bytes: number,
  source: Readable,
): Promise<KeepFileResult> {
  const { chatId, fileId } = to
  const { memberId } = ctx.actor
  const now = ctx.clock.now()
  const member = await findChatMember(ctx.db, chatId, memberId)
  if (member === null || member.leftSeq !== null) return { code: 'chat_not_found' }
  if (bytes > chatLimits.fileBytes) return { code: 'file_too_large' }
  const [chat] = await findChats(ctx.db, [chatId])
  const file = { fileId, senderId: memberId, bytes: BigInt(bytes), seq: chat!.lastSeq }
  if (!(await insertFile(ctx.db, chatId, file, now))) {
    const before = await findFile(ctx.db, chatId, fileId)
    if (before?.senderId !== memberId || before.bytes !== file.bytes) return { code: 'file_id_reused' }
    if (before.storedAt !== null) return { code: 'repeated' }
  }
  const day = now.toISOString().slice(0, 10)
  const hasRoom = await takeQuota(ctx.db, memberId, day, file.bytes, BigInt(chatLimits.fileBytesPerDay))
  if (!hasRoom) {
    await deleteFile(ctx.db, chatId, fileId, memberId)
    return { code: 'too_many_bytes' }
  }
  try {
    await storage.putStream(fileKey(chatId, fileId), Readable.from(exactly(bytes, source)))
  } catch (error) {
    if (error instanceof WrongLengthError) return { code: 'file_cut_short' }
    throw error
  }
  if (await markStored(ctx.db, chatId, fileId, ctx.clock.now())) return { code: 'stored' }
  await storage.remove(fileKey(chatId, fileId))
  return { code: 'file_id_reused' }
}

class WrongLengthError extends Error {}

/** Passes bytes on, and fails when they are more or fewer than they must be. */
async function* exactly(bytes: number, source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let passed = 0
  for await (const chunk of source) {
    passed += chunk.length
    if (passed > bytes) throw new WrongLengthError()
    yield chunk
  }
  if (passed !== bytes) throw new WrongLengthError()
}

/**
 * The file as the acting member may read it; null when there is none, or not for them. Who has left reads what was
 * there before.
 */
export async function findReadable(ctx: MemberCtx, chatId: Uuid, fileId: Uuid): Promise<FileRow | null> {
  const member = await findChatMember(ctx.db, chatId, ctx.actor.memberId)
  const file = member && (await findFile(ctx.db, chatId, fileId))
  if (!member || !file || file.storedAt === null) return null
  return member.leftSeq === null || file.seq < member.leftSeq ? file : null
}

/** Takes back a file of the acting member's: from the commit on nobody gets it, and a job removes the bytes. */
export async function takeBackFile(ctx: MemberCtx, chatId: Uuid, fileId: Uuid): Promise<boolean> {
  return inTransaction(ctx, async ctx => {
    if (!(await deleteFile(ctx.db, chatId, fileId, ctx.actor.memberId))) return false
    await enqueue(ctx, removeFileTask, { chat_id: chatId, file_id: fileId })
    return true
  })
}
