import type { Ctx, MemberCtx, TextRule, Uuid } from '@stoa/kit'
import { checkAlt, claimAttachments, describeAttachments, getAttachments } from '@stoa/media'
import type { PostRow } from './post-store.ts'
import { listVersions } from './version-store.ts'

/** A picture, clip or recording as an edit wants it; without words they stay as they are. */
export interface EditedMedia {
  id: Uuid
  alt?: string | null
}

export interface AltRefusal {
  code: 'invalid_alt'
  /** Place in the list, from 0. */
  at: number
  rule: TextRule
  message: string
}

/** An upload that the post cannot have. */
interface MediaRefusal {
  code: 'media_not_found'
  id: Uuid
}

/** What an edit makes of a post's media. */
export interface MediaPlan {
  ids: Uuid[]
  /** Words that change. */
  alts: { id: Uuid; alt: string | null }[]
  /** What is said of the present media, to be kept with the version that ends. */
  altsBefore: (string | null)[]
  isChanged: boolean
}

/** Compares what an edit asks for with what a post shows; nothing is written. Left out, the media stay as they are. */
export async function planMedia(
  ctx: Ctx,
  before: PostRow,
  asked: readonly EditedMedia[] | undefined,
): Promise<MediaPlan | AltRefusal | MediaRefusal> {
  const media = asked ?? before.mediaIds.map((id): EditedMedia => ({ id }))
  const ids = media.map(({ id }) => id)
  const repeated = ids.find((id, at) => ids.indexOf(id) !== at)
  if (repeated !== undefined) return { code: 'media_not_found', id: repeated }
  const shown = await getAttachments(ctx, [...new Set([...before.mediaIds, ...ids])])
  const altOf = (id: Uuid) => shown.get(id)?.alt ?? null
  const alts: MediaPlan['alts'] = []
  for (const [at, { id, alt: said }] of media.entries()) {
    if (said === undefined) continue
    const checked = checkAlt(said)
    if ('rule' in checked) return { code: 'invalid_alt', at, ...checked }
    if (checked.alt !== altOf(id)) alts.push({ id, alt: checked.alt })
  }
  const isSame = ids.length === before.mediaIds.length && ids.every((id, at) => id === before.mediaIds[at])
  return { ids, alts, altsBefore: before.mediaIds.map(altOf), isChanged: !isSame || alts.length > 0 }
}

/**
 * Takes the uploads that are new to the post and gives all their words. What an edit leaves out stays with the former
 * versions, so that it may also come back; it goes with the post.
 */
export async function takeMedia(
  ctx: MemberCtx,
  before: PostRow,
  plan: MediaPlan,
): Promise<{ code: 'taken' } | MediaRefusal> {
  const { authorId, postId } = before
  let added = plan.ids.filter(id => !before.mediaIds.includes(id))
  if (added.length > 0) {
    const former = new Set((await listVersions(ctx.db, authorId, postId)).flatMap(({ mediaIds }) => mediaIds))
    added = added.filter(id => !former.has(id))
  }
  const claimed = await claimAttachments(ctx, { ids: added, ownerId: authorId, isPublished: true })
  if (claimed.code !== 'claimed') return { code: 'media_not_found', id: claimed.id }
  await describeAttachments(ctx, { ownerId: authorId, alts: plan.alts })
  return { code: 'taken' }
}
