import { toMemberCard } from '@stoa/identity'
import { toWireId } from '@stoa/kit'
import { presentPoll } from '../polls/present-poll.ts'
import type { ReadItem, ReadPost } from './hydrate-posts.ts'
import type { PostBody } from './post-store.ts'
import type { ReadVersion } from './read-history.ts'
import type { Post, TimelineItem, WirePostVersion } from './schema.ts'

/** The wire shape of an entry of a list. */
export function presentItem({ post, repostedBy }: ReadItem): TimelineItem {
  return {
    post: presentPost(post),
    reposted_by: repostedBy && { member: toMemberCard(repostedBy.member), at: repostedBy.at.toISOString() },
    why: [],
  }
}

export function presentPost(post: ReadPost): Post {
  return { ...presentFields(post), quote: presentQuote(post) }
}

export function presentVersion(version: ReadVersion): WirePostVersion {
  return {
    version: version.version,
    text: version.text,
    format: version.format,
    content_warning: version.contentWarning,
    language: version.language,
    media: version.media,
    created_at: version.createdAt.toISOString(),
  }
}

function presentQuote(post: ReadPost): Post['quote'] {
  if (post.quoteId === null) return null
  return post.quote ? presentFields(post.quote) : { id: toWireId('post', post.quoteId), gone: true }
}

function presentFields(post: ReadPost): Omit<Post, 'quote'> {
  return {
    ...presentBody(post.body),
    author: toMemberCard(post.author),
    ...presentRest(post),
    counts: { likes: post.likes, replies: post.replies, reposts: post.reposts, quotes: post.quotes },
    viewer: {
      liked: post.viewer.liked,
      reposted: post.viewer.reposted,
      bookmarked: post.viewer.bookmarked,
      muted_thread: post.viewer.mutedThread,
      may_reply: post.viewer.mayReply,
      may_repost: post.viewer.mayRepost,
    },
  }
}

type RestField = 'emojis' | 'media' | 'poll' | 'link_card' | 'reply_to' | 'label'

/** What may differ by reader or moment, and what most posts have none of. */
export function presentRest(
  post: Pick<ReadPost, 'emojis' | 'media' | 'poll' | 'linkCard' | 'replyToId' | 'replyToAuthor' | 'label'>,
): Pick<Post, RestField> {
  return {
    emojis: post.emojis,
    media: post.media,
    poll: post.poll && presentPoll(post.poll),
    link_card: post.linkCard,
    reply_to: post.replyToId && {
      id: toWireId('post', post.replyToId),
      author: post.replyToAuthor && toMemberCard(post.replyToAuthor),
    },
    label: post.label,
  }
}

type BodyField =
  | 'id'
  | 'text'
  | 'is_folded'
  | 'format'
  | 'language'
  | 'content_warning'
  | 'visibility'
  | 'created_at'
  | 'edited_at'
  | 'mentions'
  | 'tags'
  | 'thread_id'
  | 'is_pinned'
  | 'imported_from'
  | 'community_note'

/** What is the same for every reader. */
export function presentBody(body: PostBody): Pick<Post, BodyField> {
  return {
    id: toWireId('post', body.postId),
    text: body.text,
    is_folded: body.isFolded,
    format: body.format,
    language: body.language,
    content_warning: body.contentWarning,
    visibility: body.visibility,
    created_at: body.createdAt.toISOString(),
    edited_at: body.editedAt?.toISOString() ?? null,
    mentions: body.mentionIds.map((id, at) => ({
      id: toWireId('mem', id),
      handle: body.mentionHandles[at]!,
    })),
    tags: body.tags,
    thread_id: toWireId('post', body.threadId),
    is_pinned: body.isPinned,
    imported_from: body.importedFrom,
    community_note: body.communityNote === null ? null : { text: body.communityNote },
  }
}
