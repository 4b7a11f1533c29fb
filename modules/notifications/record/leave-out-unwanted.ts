import type { Ctx, Uuid } from '@stoa/kit'
import { findMentionable, findUnwelcoming } from '@stoa/social'
import type { Arrival } from '../arrival.ts'
import { asMember, readToldPosts } from '../read/told-posts.ts'

/**
 * What the members themselves did is no news to them, nor is what those do whom they have blocked or muted, nor are
 * mentions by those whom they do not want to hear from, nor posts that are not for them or that they keep away by
 * muting.
 */
export async function leaveOutUnwanted(ctx: Ctx, arrivals: readonly Arrival[]): Promise<Arrival[]> {
  const others = arrivals.filter(arrival => arrival.actorId !== arrival.memberId)
  const welcome = await leaveOutUnwelcome(ctx, others)
  return leaveOutHidden(ctx, await leaveOutFarMentions(ctx, welcome))
}

/** One statement for each actor, however many are told. */
async function leaveOutUnwelcome(ctx: Ctx, arrivals: readonly Arrival[]): Promise<Arrival[]> {
  const unwelcoming = new Map<Uuid, Set<Uuid>>()
  for (const actorId of new Set(arrivals.flatMap(arrival => arrival.actorId ?? []))) {
    const told = arrivals.filter(arrival => arrival.actorId === actorId).map(arrival => arrival.memberId)
    unwelcoming.set(actorId, await findUnwelcoming(ctx, actorId, told))
  }
  return arrivals.filter(
    ({ actorId, memberId }) => actorId === null || !unwelcoming.get(actorId)!.has(memberId),
  )
}

/** A member may hear only from those whom they follow when somebody names them. */
async function leaveOutFarMentions(ctx: Ctx, arrivals: readonly Arrival[]): Promise<Arrival[]> {
  const mentions = arrivals.filter(arrival => arrival.kind === 'mention')
  const reached = new Map<Uuid, Set<Uuid>>()
  for (const actorId of new Set(mentions.flatMap(arrival => arrival.actorId ?? []))) {
    const named = mentions.filter(arrival => arrival.actorId === actorId).map(arrival => arrival.memberId)
    reached.set(actorId, await findMentionable(ctx, actorId, named))
  }
  return arrivals.filter(
    ({ kind, actorId, memberId }) =>
      kind !== 'mention' || actorId === null || reached.get(actorId)!.has(memberId),
  )
}

/** Each member's own sight is asked: a post names a bounded number of members. */
async function leaveOutHidden(ctx: Ctx, arrivals: readonly Arrival[]): Promise<Arrival[]> {
  const shown: Arrival[] = []
  for (const arrival of arrivals) {
    const { memberId, subjectId: postId, facts, isFamiliar } = arrival
    if (isFamiliar || postId === null || facts?.authorId === undefined) shown.push(arrival)
    else {
      const posts = await readToldPosts(asMember(ctx, memberId), [{ postId, authorId: facts.authorId }])
      if (posts.size === 1) shown.push(arrival)
    }
  }
  return shown
}
