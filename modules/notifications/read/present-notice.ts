import { toMemberCard } from '@stoa/identity'
import { toWireId } from '@stoa/kit'
import type { Post } from '@stoa/social'
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
    post: notice.post && summaryOf(notice.post),
    payment: facts.amount && subjectId ? { id: toWireId('pay', subjectId), amount: facts.amount } : null,
    outcome: facts.outcome ?? null,
    device: facts.device ?? null,
  }
}

/** Enough for two lines of a row. */
const excerptLength = 280

function summaryOf(post: Post): NonNullable<NoticeView['post']> {
  return {
    id: post.id,
    author: post.author,
    text: post.content_warning === null ? [...post.text].slice(0, excerptLength).join('') : '',
    content_warning: post.content_warning,
    has_media: post.media.length > 0,
  }
}
