import { CalendarClock, FilePen, Files } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { useGo } from '../../app/go.ts'
import { paths } from '../../paths.ts'
import { Icon } from '../../ui/icon.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import type { Composer } from '../compose/use-composer.ts'
import { closeComposer } from '../post-dialogs.ts'
import { ScheduledLine } from './scheduled-line.tsx'

const ScheduleSheet = lazy(() => import('./schedule-sheet.tsx').then(m => ({ default: m.ScheduleSheet })))

/** In the composer: to publish at another time, to keep it for later, and what has been kept so. */
export function DraftMenu({ composer }: { composer: Composer }) {
  const t = useTranslations('drafts')
  const go = useGo()
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          aria-label={t('more')}
          title={t('more')}
          className="tap grid size-9 flex-none place-items-center rounded-full text-ink-2 transition-colors hover:bg-sunken hover:text-ink"
        >
          <Icon of={CalendarClock} size="s" />
        </button>
      }
    >
      <MenuItem icon={<Icon of={CalendarClock} size="s" />} onSelect={() => composer.setScheduling(true)}>
        {t('scheduleThis')}
      </MenuItem>
      {composer.canSave && (
        <MenuItem icon={<Icon of={FilePen} size="s" />} onSelect={() => composer.save(null)}>
          {t('save')}
        </MenuItem>
      )}
      <MenuItem
        icon={<Icon of={Files} size="s" />}
        onSelect={() => {
          composer.leave()
          closeComposer()
          go(paths.drafts)
        }}
      >
        {t('showDrafts')}
      </MenuItem>
    </Menu>
  )
}

/** Over the tools: the time at which it will be published, and the sheet that chooses it. */
export function Schedule({ composer }: { composer: Composer }) {
  const { draft, change, isScheduling, setScheduling } = composer
  return (
    <>
      {draft.publishAt && (
        <ScheduledLine
          publishAt={draft.publishAt}
          onChange={() => setScheduling(true)}
          onClear={() => change({ publishAt: null })}
        />
      )}
      {isScheduling && (
        <Suspense>
          <ScheduleSheet
            value={draft.publishAt}
            onClose={() => setScheduling(false)}
            onChoose={publishAt => {
              change({ publishAt })
              setScheduling(false)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
