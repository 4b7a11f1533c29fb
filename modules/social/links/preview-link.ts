import { appendEvent, type Ctx, enqueue, inTransaction, type Uuid } from '@stoa/kit'
import { claimAttachments, type MediaStorage, releaseAttachments, storeSmallPicture } from '@stoa/media'
import type { Static } from 'typebox'
import { findEntities } from '../posts/entities.ts'
import { type PostKey, postLinked } from '../posts/events.ts'
import { findWholePost, type PostRow } from '../posts/post-store.ts'
import { tellPostChanged } from '../posts/tell-change.ts'
import type { LinkReader, PageCard } from './link-reader.ts'
import { claimReading, saveLink, setPostLink } from './link-store.ts'
import { hashOfLink, normaliseLink } from './link-url.ts'
import { failureKeptMs, imageMaxBytes, keptMs, readingMs } from './policy.ts'

export const previewLinkTask = 'social.preview-link'

/** Pictures of other sites belong to no member. */
const nobody = '00000000-0000-0000-0000-000000000000' as Uuid
const imageSide = 640

type Previewed = Pick<PostRow, 'postId' | 'authorId' | 'mediaIds' | 'visibility'>

/**
 * Has the first link of a new or changed post looked at, in the transaction that writes the post. An address
 * that is told to few is not asked: it may be a secret.
 * @param hadLinks whether the wording before had some
 */
export async function previewLink(
  ctx: Ctx,
  post: Previewed,
  links: readonly string[],
  hadLinks = false,
): Promise<void> {
  if ((links.length === 0 && !hadLinks) || !mayPreview(post)) return
  await enqueuePreview(ctx, post)
}

function mayPreview(post: Previewed): boolean {
  return post.mediaIds.length === 0 && (post.visibility === 'public' || post.visibility === 'followers')
}

function enqueuePreview(
  ctx: Ctx,
  post: Pick<Previewed, 'postId' | 'authorId'>,
  delayMs?: number,
): Promise<void> {
  const payload: Static<typeof PostKey> = { post_id: post.postId, author_id: post.authorId }
  return enqueue(ctx, previewLinkTask, payload, {
    jobKey: `${previewLinkTask}:${post.postId}`,
    ...(delayMs !== undefined && { delayMs }),
  })
}

/**
 * Gives a post the card of its first link as it stands now, and reads the page when nobody has lately. Safe to
 * repeat.
 */
export async function takePreview(
  ctx: Ctx,
  services: { reader: LinkReader; storage: MediaStorage },
  key: { postId: Uuid; authorId: Uuid },
): Promise<void> {
  const { reader, storage } = services
  const post = await findWholePost(ctx.db, key.authorId, key.postId)
  if (post === null) return
  const [link] = mayPreview(post) ? findEntities(post.text).links : []
  const url = link === undefined ? null : normaliseLink(link)
  if (url === null || !reader.mayAsk(url)) return setPostLink(ctx.db, post, null)
  const urlHash = hashOfLink(url)
  await setPostLink(ctx.db, post, urlHash)
  const now = ctx.clock.now()
  const before = (ms: number) => new Date(now.getTime() - ms)
  const claim = await claimReading(
    ctx.db,
    { urlHash, url: url.href },
    {
      now,
      freshAfter: before(keptMs),
      failureFreshAfter: before(failureKeptMs),
      begunAfter: before(readingMs),
    },
  )
  // Whoever reads it may have been killed.
  if (claim === 'taken') return enqueuePreview(ctx, key, readingMs)
  if (claim === 'claimed') await keep(ctx, storage, { urlHash, url }, await reader.read(url))
  // The page's title belongs to what the post is found by.
  await appendEvent(ctx, postLinked(post))
  tellPostChanged(ctx.db, key.postId)
}

async function keep(
  ctx: Ctx,
  storage: MediaStorage,
  link: { urlHash: Buffer; url: URL },
  card: PageCard | null,
): Promise<void> {
  const stored = card?.image ? await storePicture(ctx, storage, card.image) : null
  await inTransaction(ctx, async ctx => {
    const claimed = stored && (await claimAttachments(ctx, { ids: [stored], ownerId: nobody }))
    const row = {
      urlHash: link.urlHash,
      url: link.url.href,
      title: card?.title ?? null,
      description: card?.description ?? '',
      site: card?.site ?? '',
      imageId: claimed?.code === 'claimed' ? stored : null,
    }
    const former = await saveLink(ctx.db, row, ctx.clock.now())
    if (former) await releaseAttachments(ctx, [former])
  })
}

/** Made anew and small, so that no reader loads anything from the outside; null of what is no picture for us. */
async function storePicture(ctx: Ctx, storage: MediaStorage, bytes: Buffer): Promise<Uuid | null> {
  const stored = await storeSmallPicture(ctx, storage, bytes, {
    maxBytes: imageMaxBytes,
    side: imageSide,
    animated: false,
    ownerId: nobody,
  })
  return 'refusal' in stored ? null : stored.id
}
