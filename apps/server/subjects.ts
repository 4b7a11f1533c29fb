import { findMemberById } from '@stoa/identity'
import { type Ctx, toDecimal, type Uuid } from '@stoa/kit'
import { blockFile, blockMedia, findBlockedHash, listBlockedHashes, unblockMedia } from '@stoa/media'
import { readRevealed } from '@stoa/messaging'
import { readPayment } from '@stoa/payments'
import type { Capture, SafetyServices, SubjectPorts } from '@stoa/safety'
import { capturePost, readAroundPost, readRecentPosts } from '@stoa/social'

/** What members can report, as the safety module sees it: it stands below the modules that own these things. */
export const subjects: SubjectPorts = {
  post: { capture: capturePost, surroundings: readAroundPost },
  member: { capture: captureMember, surroundings: readRecentPosts },
  message: { prove: readRevealed },
  payment: { capture: capturePayment, surroundings: async () => [] },
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

/** A payment to or from somebody else, as one of its two sides sees it. */
async function capturePayment(ctx: Ctx, paymentId: Uuid): Promise<Capture | null> {
  if (ctx.actor.kind !== 'member') return null
  const { memberId } = ctx.actor
  const payment = await readPayment({ ...ctx, actor: ctx.actor }, paymentId)
  if (payment?.kind !== 'send') return null
  const { amountMinor, currency, note, payerId, payeeId, createdAt } = payment
  const otherId = payerId === memberId ? payeeId : payerId
  if (otherId === null) return null
  return {
    memberId: otherId,
    text: `${toDecimal({ amountMinor, currency })} ${currency}\n\n${note ?? ''}`.trim(),
    mediaIds: [],
    publishedAt: createdAt,
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
  blockFile,
  find: findBlockedHash,
  list: listBlockedHashes,
  async unblock(ctx, blockIds) {
    for (const id of blockIds) await unblockMedia(ctx, id)
  },
}
