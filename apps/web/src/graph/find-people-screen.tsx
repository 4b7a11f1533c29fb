import { Search } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ContactsPanel } from '../contacts/contacts-panel.tsx'
import { paths } from '../paths.ts'
import { Icon } from '../ui/icon.tsx'
import { IconLink } from '../ui/icon-button.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { ListPage } from './list-page.tsx'
import { SuggestionRows } from './suggestion-rows.tsx'

const panelId = 'find-people'

/** Ways to find people whom one knows or may want to know. */
export function FindPeopleScreen() {
  const t = useTranslations()
  const [shown, setShown] = useState<'suggested' | 'contacts'>('suggested')
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
      <div className="px-4 py-3">
        <Segmented
          label={t('graph.findPeople')}
          panelId={panelId}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'suggested', label: t('contacts.suggested') },
            { value: 'contacts', label: t('contacts.title') },
          ]}
        />
      </div>
      <div id={panelId} role="tabpanel" aria-labelledby={`${panelId}-${shown}`} className="flex-1">
        {shown === 'suggested' ? <SuggestionRows /> : <ContactsPanel />}
      </div>
    </ListPage>
  )
}
