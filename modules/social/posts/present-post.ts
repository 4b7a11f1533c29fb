import { toMemberCard } from '@stoa/identity'
import { toWireId } from '@stoa/kit'
import type { ReadPost } from './hydrate-posts.ts'
import type { Post } from './schema.ts'

export function presentPost(post: ReadPost): Post {
  return {
    id: toWireId('post', post.postId),
    author: toMemberCard(post.author),
    text: post.text,
    is_folded: false,
    format: 'plain',
    language: null,
    content_warning: null,
    visibility: 'public',
    created_at: post.createdAt.toISOString(),
    edited_at: null,
    mentions: [],
    tags: [],
    emojis: [],
    media: [],
    poll: null,
    link_card: null,
    reply_to: null,
    thread_id: toWireId('post', post.postId),
    is_pinned: false,
    community_note: null,
    label: null,
    counts: { likes: post.likeCount, replies: 0, reposts: 0, quotes: 0 },
    viewer: {
      liked: post.liked,
      reposted: false,
      bookmarked: false,
      muted_thread: false,
      may_reply: true,
      may_repost: true,
    },
    quote: null,
  }
}
