import type { Ctx, Uuid } from '@stoa/kit'
import { type StandingRow, selectStandings, selectUnwelcoming } from './standing-store.ts'

/** What stands between a viewer and another member. */
export interface Standing {
  follows: boolean
  followedBy: boolean
  /** The viewer has asked to follow, and waits for an answer. */
  requested: boolean
  /** The other has asked to follow the viewer. */
  requestedBy: boolean
  blocks: boolean
  blockedBy: boolean
  /** Only mutes that have not expired. */
  mutes: boolean
  /** The viewer is told of each post of the other. */
  watches: boolean
}

export const noStanding: Standing = {
  follows: false,
  followedBy: false,
  requested: false,
  requestedBy: false,
  blocks: false,
  blockedBy: false,
  mutes: false,
  watches: false,
}

/**
 * How the viewer stands to each of these members, in one statement for any number. Every id has an entry; the
 * viewer's own says no to everything.
 */
export async function readStandings(
  ctx: Pick<Ctx, 'db' | 'clock'>,
  viewerId: Uuid,
  memberIds: readonly Uuid[],
): Promise<Map<Uuid, Standing>> {
  const ids = [...new Set(memberIds)]
  const others = ids.filter(id => id !== viewerId)
  const rows = others.length === 0 ? [] : await selectStandings(ctx.db, viewerId, others, ctx.clock.now())
  const found = new Map(rows.map(row => [row.memberId, standingOf(row)]))
  return new Map(ids.map(id => [id, found.get(id) ?? noStanding]))
}

/** Nothing of the other is shown to the viewer, whoever of the two has blocked. */
export function isApart(standing: Standing): boolean {
  return standing.blocks || standing.blockedBy
}

/** Which of these members are not to be told of what another does: blocks either way, and mutes of theirs. */
export async function findUnwelcoming(
  ctx: Pick<Ctx, 'db' | 'clock'>,
  otherId: Uuid,
  memberIds: readonly Uuid[],
): Promise<Set<Uuid>> {
  return new Set(await selectUnwelcoming(ctx.db, otherId, memberIds, ctx.clock.now()))
}

function standingOf({ ties }: StandingRow): Standing {
  return {
    follows: ties.includes('follows') || ties.includes('watches'),
    followedBy: ties.includes('followed_by'),
    requested: ties.includes('requested'),
    requestedBy: ties.includes('requested_by'),
    blocks: ties.includes('blocks'),
    blockedBy: ties.includes('blocked_by'),
    mutes: ties.includes('mutes'),
    watches: ties.includes('watches'),
  }
}
