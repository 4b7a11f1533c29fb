import { type Ctx, inTransaction, type Uuid } from '@stoa/kit'
import type { Attachment } from '../schema.ts'
import { presentAttachment } from './attachment.ts'
import { claimRows, unclaimRows } from './attachment-store.ts'
import { unclaimedMs } from './sweep-attachments.ts'

/** `attachment_unknown`: never there, another member's, swept, or shown somewhere already. */
export type ClaimRefusal = { code: 'attachment_unknown' | 'attachment_repeated'; id: Uuid }
export type Claimed = { code: 'claimed'; attachments: Attachment[] }

/**
 * Takes a member's uploads for the one place that shows them, in the caller's transaction: all of them, or none
 * and the first that cannot be had. The attachments come in the order of `ids`.
 * @param claim.isPublished a post shows them: their words change only by `describeAttachments` from now on
 */
export async function claimAttachments(
  ctx: Ctx,
  claim: { ids: readonly Uuid[]; ownerId: Uuid; isPublished?: boolean },
): Promise<Claimed | ClaimRefusal> {
  const repeated = claim.ids.find((id, at) => claim.ids.indexOf(id) !== at)
  if (repeated !== undefined) return { code: 'attachment_repeated', id: repeated }
  if (claim.ids.length === 0) return { code: 'claimed', attachments: [] }
  return inTransaction(ctx, async tx => {
    const uploadedAfter = new Date(ctx.clock.now().getTime() - unclaimedMs)
    const rows = new Map(
      (await claimRows(tx, { isPublished: false, ...claim, uploadedAfter })).map(row => [row.id, row]),
    )
    const missing = claim.ids.find(id => !rows.has(id))
    if (missing !== undefined) {
      // The caller may answer the refusal and commit something else: nothing is left half taken.
      if (rows.size > 0) await unclaimRows(tx, [...rows.keys()])
      return { code: 'attachment_unknown', id: missing }
    }
    return { code: 'claimed', attachments: claim.ids.map(id => presentAttachment(rows.get(id)!)) }
  })
}
