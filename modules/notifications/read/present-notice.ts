import { toMemberCard } from '@stoa/identity'
import { toWireId } from '@stoa/kit'
import type { NoticeView } from '../schema.ts'
import type { ReadNotice } from './read-notices.ts'

export function presentNotice(notice: ReadNotice): NoticeView {
  const { facts, subjectId } = notice
  return {
    id: toWireId('ntc', notice.noticeId),
    kind: notice.kind,
    at: notice.latestAt.toISOString(),
    read: notice.isRead,
    actors: notice.actors.map(toMemberCard),
    actor_count: notice.actorCount,
    post: null,
    payment: facts.amount && subjectId ? { id: toWireId('pay', subjectId), amount: facts.amount } : null,
    device: facts.device ?? null,
  }
}
