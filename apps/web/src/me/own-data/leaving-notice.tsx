import { useMutation, useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'use-intl'
import { queryClient } from '../../api/query-client.ts'
import { useProblemText } from '../../identity/problem-text.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { showToast } from '../../ui/toast.tsx'
import { dataCalls, dataKeys } from './data-calls.ts'

/** While the account is on its way out: when it goes, and the way back. Nothing for everybody else. */
export function LeavingNotice() {
  const t = useTranslations('data')
  const locale = useLocale()
  const problemText = useProblemText()
  const { data } = useQuery({ queryKey: dataKeys.deletion, queryFn: dataCalls.deletion })
  const stay = useMutation({
    mutationFn: dataCalls.stay,
    onSuccess: () => {
      queryClient.setQueryData(dataKeys.deletion, { deletion: null })
      showToast({ text: t('stayed') })
    },
    onError: error => showToast({ text: problemText(error) }),
  })
  if (!data?.deletion) return null
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(data.deletion.due_at))
  return (
    <Notice tone="sun">
      <p className="font-[550]">{t('leaving', { date })}</p>
      <Button size="sm" className="mt-2.5" busy={stay.isPending} onClick={() => stay.mutate()}>
        {t('stay')}
      </Button>
    </Notice>
  )
}
