import { fixedClock, fromWireId, type MemberCtx, newUuid, type Uuid, uuidTimeMs } from '@stoa/kit'
import { storeFile } from '@stoa/media'
import { importPost } from '@stoa/social'
import type { OwnDataServices } from '../../services.ts'
import type { ImportRow } from '../import-store.ts'
import type { Verdict, WaitingItem } from '../item-store.ts'
import type { ImportRule } from '../rules.ts'
import { findFiles, laidKey } from './file-store.ts'
import { findImported, insertImported } from './imported-post-store.ts'
import type { PostBody } from './read-activity.ts'

const postMaxMedia = 4

/**
 * Makes one post of an archive ready, which stores its pictures and clips, outside a transaction.
 * @returns the rest: writes the post in the caller's transaction
 */
export async function readyPost(
  ctx: MemberCtx,
  services: OwnDataServices,
  row: ImportRow,
  item: WaitingItem,
): Promise<(ctx: MemberCtx) => Promise<Verdict>> {
  const body = item.body as PostBody
  const { memberId } = ctx.actor
  const uris = [body.uri, ...(body.replyTo === null ? [] : [body.replyTo])]
  const known = await findImported(ctx.db, memberId, uris)
  if (known.has(body.uri)) return decided({ outcome: 'already' })
  const replyTo = body.replyTo === null ? null : (known.get(body.replyTo) ?? null)
  if (body.replyTo !== null && replyTo === null)
    return decided({ outcome: 'left_out', rule: 'reply_to_others' })
  const { mediaIds, rule } = await storeMedia(ctx, services, row, body)
  // A post whose pictures cannot be had and that says nothing else is told by what was wrong with them.
  if (body.text === '' && mediaIds.length === 0)
    return decided({ outcome: 'left_out', rule: rule ?? 'visible_text' })
  // Of one second the answer comes after what it answers.
  const answeredMs = replyTo === null ? 0 : uuidTimeMs(replyTo)
  const createdAt = new Date(Math.max(item.sortAt.getTime(), answeredMs + 1))
  const id = newUuid(fixedClock(createdAt))
  return async ctx => {
    const { uri, media: _, ...wording } = body
    if (!(await insertImported(ctx.db, memberId, uri, id))) return { outcome: 'already' }
    const from = row.origin ?? ''
    const result = await importPost(ctx, { ...wording, id, createdAt, from, replyTo, mediaIds })
    if (result.code === 'imported') return rule ? { outcome: 'partly', rule } : { outcome: 'brought' }
    // Thrown away with what was noted above.
    throw new PostRefused(ruleOf(result))
  }
}

/** A post that was refused while it was written: its transaction is undone. */
export class PostRefused extends Error {
  readonly rule: ImportRule

  constructor(rule: ImportRule) {
    super(rule)
    this.rule = rule
  }
}

const decided = (verdict: Verdict) => async () => verdict

function ruleOf(refusal: Exclude<Awaited<ReturnType<typeof importPost>>, { code: 'imported' }>): ImportRule {
  if (refusal.code === 'invalid_text') return refusal.rule
  if (refusal.code === 'reply_to_gone') return 'reply_to_others'
  return refusal.code === 'media_not_found' ? 'media_missing' : refusal.code
}

/** Stores what can be stored of a post's pictures and clips, and says what was wrong with the first that cannot. */
async function storeMedia(
  ctx: MemberCtx,
  services: OwnDataServices,
  row: ImportRow,
  { media }: PostBody,
): Promise<{ mediaIds: Uuid[]; rule: ImportRule | null }> {
  let rule: ImportRule | null = media.length > postMaxMedia ? 'media_max' : null
  const shown = media.slice(0, postMaxMedia)
  const files = await findFiles(
    ctx.db,
    row,
    shown.flatMap(({ path }) => path ?? []),
  )
  const mediaIds: Uuid[] = []
  for (const { path, alt } of shown) {
    const file = path === null ? undefined : files.get(path)
    const stored = file
      ? await storeFile(ctx, services.incoming, {
          bytes: file.bytes,
          alt,
          open: () => openLaid(services, row, file),
        })
      : { refusal: 'media_missing' as const }
    if ('refusal' in stored) rule ??= stored.refusal
    else mediaIds.push(fromWireId('med', stored.attachment.id)!)
  }
  return { mediaIds, rule }
}

async function openLaid(
  services: OwnDataServices,
  { importId }: ImportRow,
  { number, bytes }: { number: number; bytes: number },
) {
  const key = laidKey(importId, number)
  const stream = await services.files.openRange(key, { start: 0, end: Math.max(0, bytes - 1) })
  if (stream === null) throw new Error(`a file of an import is gone: ${key}`)
  return stream
}
