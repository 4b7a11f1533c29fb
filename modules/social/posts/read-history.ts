import type { Ctx, Uuid } from '@stoa/kit'
import { type Attachment, getAttachments } from '@stoa/media'
import { readPost } from './read-post.ts'
import { listVersions, type PostVersion } from './version-store.ts'

export interface ReadVersion extends PostVersion {
  media: Attachment[]
}

/** Every version of a post with the media and their words as they were, the present one first; null when the post is not for this reader. */
export async function readHistory(ctx: Ctx, postId: Uuid): Promise<ReadVersion[] | null> {
  const post = await readPost(ctx, postId)
  if (post === null) return null
  const former = await listVersions(ctx.db, post.authorId, postId)
  const versions: PostVersion[] = [
    { ...post, mediaAlts: null, createdAt: post.editedAt ?? post.createdAt },
    ...former,
  ]
  const attachments = await getAttachments(ctx, [...new Set(versions.flatMap(version => version.mediaIds))])
  return versions.map(version => ({
    ...version,
    media: version.mediaIds.flatMap((id, at): Attachment[] => {
      const attachment = attachments.get(id)
      if (!attachment) return []
      return [version.mediaAlts ? { ...attachment, alt: version.mediaAlts[at] ?? null } : attachment]
    }),
  }))
}
