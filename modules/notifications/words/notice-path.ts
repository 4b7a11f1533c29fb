import { toWireId } from '@stoa/kit'
import type { ReadNotice } from '../read/read-notices.ts'

/** The page of the web app that a notice leads to. */
export function pathOf(notice: ReadNotice): string {
  const [actor] = notice.actors
  switch (notice.kind) {
    case 'follow':
      return actor && notice.actorCount === 1 ? `/@${actor.handle}` : '/notices?filter=follows'
    case 'follow_request':
      return '/notices?filter=follows'
    case 'follow_accepted':
      return actor ? `/@${actor.handle}` : '/notices'
    case 'payment_received':
    case 'top_up_failed':
      return notice.subjectId ? `/wallet/payments/${toWireId('pay', notice.subjectId)}` : '/wallet'
    case 'decision':
    case 'appeal_answered':
      return '/me/decisions'
    case 'report_resolved':
      return '/notices'
    case 'draft_failed':
      return '/drafts'
    case 'new_device':
      return '/me/security'
    default:
      return notice.subjectId ? `/posts/${toWireId('post', notice.subjectId)}` : '/notices'
  }
}
