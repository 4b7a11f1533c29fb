import { toMemberCard } from '@stoa/identity'
import { toWireId } from '@stoa/kit'
import { presentPoll } from '../polls/present-poll.ts'
import type { ReadItem, ReadPost } from './hydrate-posts.ts'
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
    id: toWireId('post', post.postId),
    author: toMemberCard(post.author),
    text: post.text,
    is_folded: post.isFolded,
    format: post.format,
    language: post.language,
    content_warning: post.contentWarning,
    visibility: post.visibility,
    created_at: post.createdAt.toISOString(),
    edited_at: post.editedAt?.toISOString() ?? null,
    mentions: post.mentionIds.map((id, at) => ({
      id: toWireId('mem', id),
      handle: post.mentionHandles[at]!,
    })),
    tags: post.tags,
    emojis: post.emojis,
    media: post.media,
    poll: post.poll && presentPoll(post.poll),
    link_card: post.linkCard,
    reply_to: post.replyToId && {
      id: toWireId('post', post.replyToId),
      author: post.replyToAuthor && toMemberCard(post.replyToAuthor),
    },
    thread_id: toWireId('post', post.threadId),
    is_pinned: post.isPinned,
    imported_from: post.importedFrom,
    community_note: post.communityNote === null ? null : { text: post.communityNote },
    label: post.label,
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
