import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { AppLink } from '../ui/app-link.tsx'
import { Card } from '../ui/card.tsx'
import { shownLink } from '../ui/linkify.ts'
import { useTrends } from './trends-list.tsx'

/** Beside the square: the few things that are talked about more than usual. */
export function TrendsCard() {
  const t = useTranslations('home')
  const trends = useTrends().data?.items ?? []
  if (trends.length === 0) return null
  return (
    <Card className="px-4 pt-4 pb-3">
      <h2 className="mb-1 text-[1.3125rem] leading-6">{t('trends')}</h2>
      <ol>
        {trends.slice(0, 4).map(trend => (
          <li key={`${trend.kind} ${trend.label}`}>
            <AppLink
              to={trend.kind === 'tag' ? paths.tag(trend.label) : paths.searchFor(`"${trend.label}"`)}
              className="-mx-2 block rounded-s px-2 py-1.5 hover:bg-canvas/60"
            >
              <span className="block truncate font-semibold text-ui leading-5">
                {trend.kind === 'tag' ? `#${trend.label}` : shownLink(trend.label)}
              </span>
              <span className="block text-ink-3 text-label">
                {t('trendMembers', { count: trend.members })}
              </span>
            </AppLink>
          </li>
        ))}
      </ol>
    </Card>
  )
}
