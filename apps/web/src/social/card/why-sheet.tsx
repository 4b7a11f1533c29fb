import { useLocale, useTranslations } from 'use-intl'
import type { TimelineItem } from '../../api/types.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { SwitchForYou } from './switch-for-you.tsx'

const codes = [
  'you_follow',
  'you_like_author',
  'liked_by_followed',
  'popular',
  'age',
  'liked_already',
  'author_again',
] as const

/** The whole sum behind a place in a ranked timeline. */
export function WhySheet({ item, onClose }: { item: TimelineItem; onClose: () => void }) {
  const t = useTranslations('posts.why')
  const locale = useLocale()
  const points = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })
  const counted = item.why.filter(reason => reason.points !== 0)
  const sum = counted.reduce((total, reason) => total + reason.points, 0)
  return (
    <Sheet open onClose={onClose} title={t('title')} description={t('text')}>
      <dl className="num mt-1 text-ui">
        {counted.map(reason => (
          <div
            key={reason.code}
            className="flex items-baseline justify-between gap-4 border-line border-b py-2.5"
          >
            <dt>
              {t(`codes.${codes.find(code => code === reason.code) ?? 'other'}`)}
              {reason.handle && <span className="text-ink-3"> · @{reason.handle}</span>}
            </dt>
            <dd className={reason.points > 0 ? 'font-semibold text-laurel' : 'font-semibold text-ink-2'}>
              {points.format(reason.points)}
            </dd>
          </div>
        ))}
        <div className="flex items-baseline justify-between gap-4 pt-2.5 font-semibold">
          <dt>{t('sum')}</dt>
          <dd>{points.format(sum)}</dd>
        </div>
      </dl>
      <SwitchForYou onOff={onClose} />
    </Sheet>
  )
}
