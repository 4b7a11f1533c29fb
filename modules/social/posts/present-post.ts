import { toMemberCard } from '@stoa/identity'
import { toWireId } from '@stoa/kit'
import type { ReadPost } from './hydrate-posts.ts'
import type { Post } from './schema.ts'

export function presentPost(post: ReadPost): Post {
  return {
    id: toWireId('post', post.postId),
    author: toMemberCard(post.author),
    text: post.text,
    created_at: post.createdAt.toISOString(),
    counts: { likes: post.likeCount },
    viewer: { liked: post.liked },
  }
}
