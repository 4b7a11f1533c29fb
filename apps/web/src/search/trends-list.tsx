import { useQuery } from '@tanstack/react-query'
import { Hash, Link2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { keys } from '../api/query-client.ts'
import type { Trend } from '../api/types.ts'
import { paths } from '../paths.ts'
import { Glyph, Row } from '../ui/card.tsx'
import { Icon } from '../ui/icon.tsx'
import { shownLink } from '../ui/linkify.ts'
import { searchCalls } from './search-calls.ts'

export const useTrends = () =>
  useQuery({ queryKey: keys.trends, queryFn: searchCalls.trends, staleTime: 5 * 60_000 })

/** What is talked about more than usual; nothing where nothing is. */
export function TrendsList() {
  const t = useTranslations('home')
  const trends = useTrends().data?.items ?? []
  if (trends.length === 0) return null
  return (
    <section aria-labelledby="trends" className="border-line border-b pb-1">
      <h2 id="trends" className="px-4 pt-4 pb-1 text-[1.25rem]">
        {t('trends')}
      </h2>
      <ol>
        {trends.slice(0, 10).map(trend => (
          <TrendRow key={`${trend.kind} ${trend.label}`} trend={trend} />
        ))}
      </ol>
    </section>
  )
}

/** A tag leads to its posts, a page to the posts that name it. */
function TrendRow({ trend }: { trend: Trend }) {
  const t = useTranslations('home')
  const isTag = trend.kind === 'tag'
  return (
    <Row
      to={isTag ? paths.tag(trend.label) : paths.searchFor(`"${trend.label}"`)}
      lead={
        <Glyph tone="aegean">
          <Icon of={isTag ? Hash : Link2} size="s" />
        </Glyph>
      }
      title={isTag ? `#${trend.label}` : shownLink(trend.label)}
      sub={t('trendMembers', { count: trend.members })}
    />
  )
}
