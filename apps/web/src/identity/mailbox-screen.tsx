import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { Copy } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { instanceCalls } from '../api/calls.ts'
import { ApiProblem } from '../api/problem.ts'
import { keys } from '../api/query-client.ts'
import type { DevMail } from '../api/types.ts'
import { usePageTitle } from '../app/page-title.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { SearchBox } from '../ui/search-box.tsx'
import { Bone, Skeleton } from '../ui/skeleton.tsx'
import { TimeAgo } from '../ui/time-ago.tsx'
import { showToast } from '../ui/toast.tsx'
import { FormPage } from './form-page.tsx'

/** The letters of an instance without a mail server, newest first, read again every few seconds. */
export function MailboxScreen() {
  const t = useTranslations('auth')
  usePageTitle(t('mailboxTitle'))
  const search: { to?: string } = useSearch({ strict: false })
  const [to, setTo] = useState(search.to ?? '')
  const mails = useQuery({
    queryKey: keys.mails(to),
    queryFn: () => instanceCalls.mails(to),
    refetchInterval: 3000,
    placeholderData: previous => previous,
  })
  const off = mails.error instanceof ApiProblem && mails.error.status === 404
  return (
    <FormPage title={t('mailboxTitle')} lead={off ? t('mailboxOff') : t('mailboxText')}>
      {!off && (
        <div className="space-y-4">
          <SearchBox tall label={t('mailboxFilter')} value={to} onChange={setTo} />
          {mails.isPending ? (
            <Skeleton className="space-y-3">
              <Bone className="mb-3 h-28 w-full" />
              <Bone className="h-28 w-full" />
            </Skeleton>
          ) : mails.isError ? (
            <ErrorState error={mails.error} title={t('mailboxTitle')} onRetry={() => void mails.refetch()} />
          ) : mails.data.items.length === 0 ? (
            <EmptyState scene="letter" title={t('mailboxEmptyTitle')}>
              {t('mailboxEmptyText')}
            </EmptyState>
          ) : (
            <ul className="space-y-3" aria-live="polite">
              {mails.data.items.map(mail => (
                <li key={mail.id}>
                  <Letter mail={mail} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </FormPage>
  )
}

function Letter({ mail }: { mail: DevMail }) {
  const t = useTranslations()
  const code = mail.text.match(/\b\d{6}\b/)?.[0]
  const copy = () =>
    void navigator.clipboard?.writeText(code ?? '').then(() => showToast({ text: t('common.copied') }))
  return (
    <Card className="p-4">
      <div className="flex items-baseline justify-between gap-3">
        <h2 className="text-h3">{mail.subject}</h2>
        <TimeAgo at={mail.created_at} className="flex-none text-caption text-ink-3" />
      </div>
      <p className="text-label text-ink-3">{t('auth.mailTo', { address: mail.to })}</p>
      <p className="mt-3 whitespace-pre-wrap text-ui">{mail.text}</p>
      {code && (
        <Button
          kind="quiet"
          size="sm"
          className="num mt-3"
          onClick={copy}
          icon={<Icon of={Copy} size="xs" />}
        >
          {t('auth.copyCode', { code })}
        </Button>
      )}
    </Card>
  )
}
