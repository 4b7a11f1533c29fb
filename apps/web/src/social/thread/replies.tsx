import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { ThreadReply } from '../../api/types.ts'
import { useWideScreen } from '../../ui/media-query.ts'
import { upToDepth, useFolded, withoutFolded } from './branches.ts'
import { railsOf } from './rails.ts'
import { ReplyRow } from './reply-row.tsx'

/** What answers a post, in reading order. */
export function Replies({ replies }: { replies: readonly ThreadReply[] }) {
  const t = useTranslations('posts')
  const folded = useFolded()
  const deepest = useWideScreen() ? 7 : 4
  const shown = useMemo(
    () => withoutFolded(upToDepth(replies, deepest), id => folded.has(id)),
    [replies, folded, deepest],
  )
  const rails = useMemo(() => railsOf(shown.map(({ reply }) => reply.depth)), [shown])
  if (shown.length === 0)
    return <p className="border-line border-t px-4 py-8 text-center text-ink-3 text-ui">{t('noReplies')}</p>
  return (
    <section aria-label={t('replies')}>
      {shown.map(({ reply, away }, at) => (
        <ReplyRow key={reply.post.id} reply={reply} rails={rails[at]!} away={away} />
      ))}
    </section>
  )
}
