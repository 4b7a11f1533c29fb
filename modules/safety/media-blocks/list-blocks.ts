import { getMembers, toMemberCard } from '@stoa/identity'
import { type MemberCtx, toWireId } from '@stoa/kit'
import { pageOf, readPosition } from '../paging.ts'
import type { MediaBlock } from '../schema.ts'
import type { SafetyServices } from '../services.ts'

/** The list of files that are refused, newest first. */
export async function listBlocks(
  ctx: MemberCtx,
  { media }: Pick<SafetyServices, 'media'>,
  page: { cursor?: string; limit: number },
): Promise<{ items: MediaBlock[]; next_cursor: string | null }> {
  const before = readPosition(page.cursor)
  const found = await media.list(ctx, { before: before?.id ?? null, limit: page.limit + 1 })
  const { rows, next } = pageOf(found, page.limit, row => ({ id: row.id }))
  const members = await getMembers(
    ctx,
    rows.flatMap(row => row.blockedBy ?? []),
  )
  const items = rows.map(row => {
    const staff = row.blockedBy ? members.get(row.blockedBy) : undefined
    return {
      id: toWireId('blk', row.id),
      sha256: row.sha256,
      covers_alike: row.perceptualHash !== null,
      reason: row.reason,
      blocked_by: staff ? toMemberCard(staff) : null,
      blocked_at: row.createdAt.toISOString(),
      refused: row.hits,
    }
  })
  return { items, next_cursor: next }
}
