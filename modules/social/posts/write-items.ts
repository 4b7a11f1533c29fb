import { type Member, toMemberCard } from '@stoa/identity'
import { toWireId } from '@stoa/kit'
import { writeCursor } from '../timelines/cursor.ts'
import type { Slice } from '../timelines/timeline.ts'
import type { ReadItem, ReadPost } from './hydrate-posts.ts'
import { presentBody, presentRest } from './present-post.ts'

/** An entry of home may say which followed tag has brought it. */
export type Item = ReadItem & { followedTag?: string | null }

/**
 * The JSON of a page, as `presentPage` with `presentItem` describes it. What is the same for every reader is written
 * once, as long as it is remembered: writing twenty posts anew cost a fifth of a home read.
 */
export function writePage(slice: Slice<Item>): string {
  const items = slice.items.map(writeItem).join(',')
  return `{"items":[${items}],"next_cursor":${JSON.stringify(writeCursor(slice.next))}}`
}

function writeItem({ post, repostedBy, followedTag }: Item): string {
  const reposted = repostedBy
    ? `{"member":${writeCard(repostedBy.member)},"at":"${repostedBy.at.toISOString()}"}`
    : 'null'
  const tag = typeof followedTag === 'string' ? `,"followed_tag":${JSON.stringify(followedTag)}` : ''
  return `{"post":{${writeFields(post)},"quote":${writeQuote(post)}},"reposted_by":${reposted},"why":[]${tag}}`
}

function writeQuote(post: ReadPost): string {
  if (post.quoteId === null) return 'null'
  return post.quote
    ? `{${writeFields(post.quote)}}`
    : `{"id":"${toWireId('post', post.quoteId)}","gone":true}`
}

function writeFields(post: ReadPost): string {
  const { likes, replies, reposts, quotes, viewer } = post
  return `${writeBody(post)},"author":${writeCard(post.author)},${writeRest(post)},"counts":{"likes":${likes},"replies":${replies},"reposts":${reposts},"quotes":${quotes}},"viewer":{"liked":${viewer.liked},"reposted":${viewer.reposted},"bookmarked":${viewer.bookmarked},"muted_thread":${viewer.mutedThread},"may_reply":${viewer.mayReply},"may_repost":${viewer.mayRepost}}`
}

/** What most posts have none of. */
const plainRest = fieldsOf(
  presentRest({
    emojis: [],
    media: [],
    poll: null,
    linkCard: null,
    replyToId: null,
    replyToAuthor: null,
    label: null,
  }),
)

function writeRest(post: ReadPost): string {
  const isPlain =
    post.emojis.length === 0 &&
    post.media.length === 0 &&
    post.poll === null &&
    post.linkCard === null &&
    post.replyToId === null &&
    post.label === null
  return isPlain ? plainRest : fieldsOf(presentRest(post))
}

/** Encoding the ids of a body costs more than the rest of a page. */
const writtenBodies = new WeakMap<ReadPost['body'], string>()

function writeBody({ body }: ReadPost): string {
  const known = writtenBodies.get(body)
  if (known !== undefined) return known
  const written = fieldsOf(presentBody(body))
  writtenBodies.set(body, written)
  return written
}

const writtenCards = new WeakMap<Member, string>()

function writeCard(member: Member): string {
  const known = writtenCards.get(member)
  if (known !== undefined) return known
  const written = JSON.stringify(toMemberCard(member))
  writtenCards.set(member, written)
  return written
}

/** The fields of an object without its braces. */
function fieldsOf(value: object): string {
  return JSON.stringify(value).slice(1, -1)
}
