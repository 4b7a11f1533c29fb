import { findMemberById } from '@stoa/identity'
import type { Ctx, Uuid } from '@stoa/kit'
import type { Capture, SubjectPorts } from '@stoa/safety'
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
