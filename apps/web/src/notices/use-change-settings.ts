import { useTranslations } from 'use-intl'
import { queryClient } from '../api/query-client.ts'
import type { NoticeSettings } from '../api/types.ts'
import { showToast } from '../ui/toast.tsx'
import { noticeCalls, noticeSettingsKey, type SettingsChange } from './notice-queries.ts'

/** Shows a change at once, and takes it back when the server did not take it. */
export function useChangeSettings(): (change: SettingsChange) => void {
  const t = useTranslations('notices')
  return change => {
    const before = queryClient.getQueryData<NoticeSettings>(noticeSettingsKey)
    if (!before) return
    queryClient.setQueryData<NoticeSettings>(noticeSettingsKey, merge(before, change))
    noticeCalls.changeSettings(change).catch(() => {
      showToast({ text: t('saveFailed') })
      void queryClient.invalidateQueries({ queryKey: noticeSettingsKey })
    })
  }
}

function merge(before: NoticeSettings, { kinds, ...rest }: SettingsChange): NoticeSettings {
  return {
    ...before,
    ...rest,
    kinds: before.kinds.map(kind => ({ ...kind, ...kinds?.find(change => change.kind === kind.kind) })),
  }
}
