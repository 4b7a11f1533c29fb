import { Clock, Rss, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useStore } from '../api/store.ts'
import { paths } from '../paths.ts'
import { PersonRow } from '../social/person-row.tsx'
import { useSuggestions } from '../social/suggestions.ts'
import { Button } from '../ui/button.tsx'
import { Glyph, Row } from '../ui/card.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { OperatorHelp } from './operator-help.tsx'
import { forgetSearch, forgetSearches, recentSearches } from './recent-searches.ts'
import { TrendsList } from './trends-list.tsx'

/** Before anything is typed: what was searched lately, what is talked about, and who is here. */
export function SearchStart({ onSearch }: { onSearch: (text: string) => void }) {
  const t = useTranslations('search')
  const recent = useStore(recentSearches)
  return (
    <div className="pb-6">
      {recent.length > 0 && (
        <section aria-labelledby="recent" className="border-line border-b pb-2">
          <div className="flex items-center justify-between pt-3 pr-2 pl-4">
            <h2 id="recent" className="text-[1.25rem]">
              {t('recent')}
            </h2>
            <Button kind="text" size="sm" onClick={forgetSearches}>
              {t('forgetAll')}
            </Button>
          </div>
          <ul>
            {recent.map(text => (
              <li key={text} className="flex items-center pr-2.5">
                <button
                  type="button"
                  onClick={() => onSearch(text)}
                  className="flex min-h-11 min-w-0 flex-1 items-center gap-3 px-4 text-left text-ui hover:bg-canvas/60"
                >
                  <Icon of={Clock} size="s" className="text-ink-3" />
                  <span className="truncate" dir="auto">
                    {text}
                  </span>
                </button>
                <IconButton label={t('forget', { text })} onClick={() => forgetSearch(text)}>
                  <Icon of={X} size="s" />
                </IconButton>
              </li>
            ))}
          </ul>
        </section>
      )}
      <TrendsList />
      <ul className="border-line border-b">
        <Row
          to={paths.feeds}
          lead={
            <Glyph>
              <Icon of={Rss} size="s" />
            </Glyph>
          }
          title={t('feeds')}
          sub={t('feedsSub')}
        />
      </ul>
      <OperatorHelp />
      <People />
    </div>
  )
}

function People() {
  const t = useTranslations('people')
  const people = useSuggestions()
  const items = people.data?.items ?? []
  if (items.length === 0) return null
  return (
    <section aria-labelledby="suggested-people">
      <h2 id="suggested-people" className="px-4 pt-4 pb-1 text-[1.25rem]">
        {t('suggested')}
      </h2>
      <ul>
        {items.map(person => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
    </section>
  )
}
