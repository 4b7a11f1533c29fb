import type { Ctx, Uuid } from '@stoa/kit'
import { readProfileSettings } from '../settings/profile-settings.ts'
import { isApart, readStandings } from './standing.ts'

/**
 * Whom of these members a mention by the author reaches: nobody across a block, and of those who hear only from
 * members whom they follow, the author's followers. Two statements for any number.
 */
export async function findMentionable(
  ctx: Pick<Ctx, 'db' | 'clock'>,
  authorId: Uuid,
  memberIds: readonly Uuid[],
): Promise<Set<Uuid>> {
  const standings = await readStandings(ctx, authorId, memberIds)
  const settings = await readProfileSettings(ctx, memberIds)
  const isReached = (id: Uuid) => {
    const standing = standings.get(id)!
    return !isApart(standing) && (settings.get(id)!.mentionsFrom === 'everyone' || standing.followedBy)
  }
  return new Set(memberIds.filter(isReached))
}
