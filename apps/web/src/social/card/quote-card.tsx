import { Ban } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Post } from '../../api/types.ts'
import { useGo } from '../../app/go.ts'
import { paths } from '../../paths.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { Icon } from '../../ui/icon.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import { PostText } from '../text/post-text.tsx'
import { Covered } from './cover.tsx'

export type Quoted = NonNullable<Post['quote']>

const frame = 'mt-2 rounded-m inset-ring inset-ring-line'

/** The post that another one speaks of. It quotes no further. */
export function QuoteCard({ quote, still = false }: { quote: Quoted; still?: boolean }) {
  const t = useTranslations('posts')
  const go = useGo()
  if ('gone' in quote)
    return (
      <p className={`${frame} flex items-center gap-2 bg-sunken px-3.5 py-3 text-ink-3 text-small`}>
        <Icon of={Ban} size="xs" />
        {t('quoteGone')}
      </p>
    )
  const head = (
    <>
      <Avatar member={quote.author} size="xs" />
      <span className="min-w-0 truncate font-[620]">{quote.author.name}</span>
      <span className="min-w-0 shrink-[2] truncate text-ink-3">@{quote.author.handle}</span>
      <span aria-hidden="true" className="text-ink-3">
        ·
      </span>
      <span className="flex-none text-ink-3">
        <TimeAgo at={quote.created_at} />
      </span>
    </>
  )
  const body = (
    <Covered post={{ ...quote, quote: null }}>
      <PostText post={quote} className="line-clamp-6 text-ui" />
    </Covered>
  )
  if (still)
    return (
      <div className={`${frame} px-3.5 pt-2.5 pb-3`}>
        <div className="mb-1 flex items-center gap-1.5 text-small">{head}</div>
        {body}
      </div>
    )
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a convenience for the mouse; the head is the same link for everybody
    <section
      aria-label={t('quoteOf', { name: quote.author.name })}
      onClick={event => {
        if ((event.target as HTMLElement).closest('a,button')) return
        event.stopPropagation()
        go(paths.post(quote.id))
      }}
      className={`${frame} cursor-pointer px-3.5 pt-2.5 pb-3 transition-colors hover:bg-canvas/60`}
    >
      <AppLink to={paths.post(quote.id)} className="mb-1 flex min-h-6 items-center gap-1.5 text-small">
        {head}
      </AppLink>
      {body}
    </section>
  )
}
