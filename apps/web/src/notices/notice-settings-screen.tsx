import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { NoticeSettings } from '../api/types.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { ChoiceList } from '../me/choice-list.tsx'
import { paths } from '../paths.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'
import { KindSettings } from './kind-settings.tsx'
import { noticeSettingsQuery } from './notice-queries.ts'
import { PushSetting } from './push-setting.tsx'
import { QuietHours } from './quiet-hours.tsx'
import { useChangeSettings } from './use-change-settings.ts'

const rhythms = ['off', 'daily', 'weekly'] as const satisfies readonly NoticeSettings['digest'][]

/** Of what a member hears, where, and when not. */
export function NoticeSettingsScreen() {
  const t = useTranslations('notices')
  const settings = useQuery(noticeSettingsQuery)
  const change = useChangeSettings()
  usePageTitle(t('settingsTitle'))
  return (
    <div className="mx-auto w-full max-w-[600px]">
      <ScreenHeader kind="depth" fallback={paths.notices} title={t('settingsTitle')} />
      {settings.isPending ? (
        <Skeleton>
          <RowBones count={8} />
        </Skeleton>
      ) : settings.isError ? (
        <ErrorState
          error={settings.error}
          title={t('settingsError')}
          onRetry={() => void settings.refetch()}
        />
      ) : (
        <div className="space-y-8 px-4 pt-3 pb-10">
          <PushSetting />
          <QuietHours settings={settings.data} onChange={change} />
          <div>
            <ChoiceList
              label={t('digest')}
              value={settings.data.digest}
              onChange={digest => change({ digest })}
              options={rhythms.map(value => ({ value, label: t(`digests.${value}`) }))}
            />
            <p className="mt-2 px-1 text-ink-3 text-small">{t('digestText')}</p>
          </div>
          <KindSettings kinds={settings.data.kinds} onChange={change} />
        </div>
      )}
    </div>
  )
}
