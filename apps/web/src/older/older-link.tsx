import { useQuery } from '@tanstack/react-query'
import { LockOpen } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { AppLink } from '../ui/app-link.tsx'
import { Icon } from '../ui/icon.tsx'
import { olderCalls, olderKeys } from './older-calls.ts'

/** Leads to what was said before chats were encrypted, for those who have such conversations. */
export function OlderLink() {
  const t = useTranslations('older')
  const has = useQuery({
    queryKey: [...olderKeys.list, 'any'],
    queryFn: async () => (await olderCalls.list(null)).items.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
  }).data
  if (!has) return null
  return (
    <p className="border-line border-t">
      <AppLink
        to={paths.olderMessages}
        className="flex min-h-14 items-center gap-3 px-4 py-2 text-ink-2 text-small hover:bg-canvas/60 focus-visible:-outline-offset-2"
      >
        <Icon of={LockOpen} size="s" />
        {t('title')}
      </AppLink>
    </p>
  )
}
