import { findMemberById } from '@stoa/identity'
import type { Ctx, Uuid } from '@stoa/kit'
import { blockMedia, unblockMedia } from '@stoa/media'
import type { Capture, SafetyServices, SubjectPorts } from '@stoa/safety'
import { capturePost, readAroundPost, readRecentPosts } from '@stoa/social'

/** What members can report, as the safety module sees it: it stands below the modules that own these things. */
export const subjects: SubjectPorts = {
  post: { capture: capturePost, surroundings: readAroundPost },
  member: { capture: captureMember, surroundings: readRecentPosts },
}

async function captureMember(ctx: Ctx, memberId: Uuid): Promise<Capture | null> {
  const member = await findMemberById(ctx, memberId)
  if (!member) return null
  return {
    memberId,
    text: `${member.name} (@${member.handle})\n\n${member.bio}`.trim(),
    mediaIds: [],
    publishedAt: member.joinedAt,
  }
}

/** A post has a handful of pictures at most, so one after the other will do. */
export const mediaBlocks: SafetyServices['media'] = {
  async block(ctx, ids, reason) {
    const blockIds: Uuid[] = []
    for (const id of ids) {
      const result = await blockMedia(ctx, id, reason)
      if (result.code === 'blocked') blockIds.push(result.blockId)
    }
    return blockIds
  },
  async unblock(ctx, blockIds) {
    for (const id of blockIds) await unblockMedia(ctx, id)
  },
}
