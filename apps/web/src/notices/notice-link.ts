import type { Notice } from '../api/types.ts'
import { paths } from '../paths.ts'

/** Where a notice leads: to what it tells of. */
export function noticePath(notice: Notice): string | null {
  if (notice.post) return paths.post(notice.post.id)
  if (notice.payment) return paths.payment(notice.payment.id)
  if (notice.kind === 'decision' || notice.kind === 'appeal_answered') return paths.decisions
  if (notice.kind === 'draft_failed') return paths.drafts
  if (notice.kind === 'new_device') return paths.security
  const [actor] = notice.actors
  return actor ? paths.profile(actor.handle) : null
}
