import { findMemberById } from '@stoa/identity'
import type { Ctx, MemberCtx, Uuid } from '@stoa/kit'
import { openAttachment, openAvatar, ownAttachments } from '@stoa/media'
import { ownOlderChats, ownOlderMessages } from '@stoa/messaging'
import { Type } from 'typebox'
import { actAs } from '../act-as.ts'
import { writePages } from '../pages/write-pages.ts'
import type { OwnDataServices } from '../services.ts'
import { contentsOf, followingCsv, jsonFile } from './contents.ts'
import { type ExportRow, findExport, markFailed, markReady, updateEntries } from './export-store.ts'
import { avatarPath, mediaPath } from './media-path.ts'
import { readmeOf } from './readme.ts'
import { writeZip, type ZipWriter } from './zip-writer.ts'

export const BuildPayload = Type.Object({
  member_id: Type.Unsafe<Uuid>(Type.String({ format: 'uuid' })),
  export_id: Type.Unsafe<Uuid>(Type.String({ format: 'uuid' })),
  language: Type.String(),
})

/** How long the file can be fetched. */
export const keptMs = 7 * 86_400_000

export const fileKey = (exportId: Uuid) => `export/${exportId}.zip`

/**
 * The job's part: writes the file entry by entry, each read page by page. Cut off, it starts anew. What fails for
 * another reason is said, and the member may ask again.
 */
export async function buildExport(
  ctx: Ctx,
  services: OwnDataServices,
  asked: { memberId: Uuid; exportId: Uuid; language: string },
): Promise<void> {
  const row = await findExport(ctx, asked.memberId, asked.exportId)
  if (row?.state !== 'building') return
  const key = fileKey(row.exportId)
  try {
    const done = await writeZip(
      bytes => services.files.putStream(key, bytes),
      ctx.clock.now(),
      zip => writeEntries(actAs(ctx, row.memberId), services, row, asked.language, zip),
    )
    const expiresAt = new Date(ctx.clock.now().getTime() + keptMs)
    // Nobody waits for it any more: the member has left meanwhile.
    if (!(await markReady(ctx, row, { ...done, expiresAt }))) await services.files.remove(key)
  } catch (error) {
    await services.files.remove(key)
    await markFailed(ctx, row)
    ctx.log.error({ err: error }, 'an export could not be built')
  }
}

async function writeEntries(
  ctx: MemberCtx,
  services: OwnDataServices,
  row: ExportRow,
  language: string,
  zip: ZipWriter,
): Promise<void> {
  const told = () => updateEntries(ctx, row, zip.entries)
  await zip.add('README.txt', once(readmeOf(services.instanceName, language, ctx.clock.now())))
  await writePages(ctx, services, language, zip)
  await told()
  for (const [kind, rows] of Object.entries(contentsOf(ctx, services))) {
    await zip.add(`data/${kind}.json`, jsonFile(kind, rows()))
    await told()
  }
  await zip.add('data/following.csv', followingCsv(ctx, services.host))
  for await (const chat of ownOlderChats(ctx)) {
    const messages = jsonFile('older_messages', ownOlderMessages(ctx, chat))
    await zip.add(`data/older_chats/${chat.id}.json`, messages)
    if (zip.entries % 50 === 0) await told()
  }
  const avatarId = (await findMemberById(ctx, row.memberId))?.avatarId ?? null
  const avatar = avatarId && (await openAvatar(ctx, services.media, avatarId))
  if (avatar) await zip.add(avatarPath, once(avatar))
  for await (const attachment of ownAttachments(ctx)) {
    const file = await openAttachment(ctx, services.media, attachment)
    if (file) await zip.add(mediaPath(attachment), file)
    if (zip.entries % 50 === 0) await told()
  }
}

async function* once(content: string | Buffer) {
  yield content
}
