import { Sparkles } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { TimelineItem } from '../../api/types.ts'
import { Icon } from '../../ui/icon.tsx'
import { openWhy } from '../post-dialogs.ts'
import { Context } from './context.tsx'

const told = ['you_follow', 'you_like_author', 'popular'] as const

/** Over a card that a ranking chose: what weighed most, and the way to all of it. */
export function WhyLine({ item }: { item: TimelineItem }) {
  const t = useTranslations('posts.why')
  if (item.why.length === 0) return null
  const best = item.why.reduce((one, two) => (two.points > one.points ? two : one))
  const code = told.find(one => one === best.code)
  return (
    <Context icon={<Icon of={Sparkles} size="xs" />}>
      <button
        type="button"
        aria-haspopup="dialog"
        title={t('title')}
        onClick={() => openWhy(item)}
        className="tap truncate hover:underline"
      >
        {best.code === 'liked_by_followed' && best.handle
          ? t('line.liked_by_followed', { handle: best.handle })
          : t(`line.${code ?? 'other'}`)}
      </button>
    </Context>
  )
}
