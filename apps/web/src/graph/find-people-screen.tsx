import { Search } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { Icon } from '../ui/icon.tsx'
import { IconLink } from '../ui/icon-button.tsx'
import { ListPage } from './list-page.tsx'
import { SuggestionRows } from './suggestion-rows.tsx'

/** Ways to find people whom one knows or may want to know. */
export function FindPeopleScreen() {
  const t = useTranslations()
  return (
    <ListPage
      title={t('graph.findPeople')}
      fallback={paths.me}
      end={
        <IconLink label={t('common.nav.search')} to={paths.search}>
          <Icon of={Search} />
        </IconLink>
      }
    >
      <h2 className="px-4 pt-4 pb-1 text-[1.25rem]">{t('graph.suggestions')}</h2>
      <SuggestionRows />
    </ListPage>
  )
}
