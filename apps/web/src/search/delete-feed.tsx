import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { queryClient } from '../api/query-client.ts'
import type { MemberFeed } from '../api/types.ts'
import { useGo } from '../app/go.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { showToast } from '../ui/toast.tsx'
import { feedCalls } from './search-calls.ts'

/** Asks once before a feed goes away, also for those who keep it. */
export function DeleteFeed({ feed }: { feed: MemberFeed }) {
  const t = useTranslations()
  const go = useGo()
  const [asking, setAsking] = useState(false)
  const remove = useMutation({
    mutationFn: () => feedCalls.remove(feed.id),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['feeds'] })
      go(paths.feeds, { replace: true })
    },
    onError: () => showToast({ text: t('search.deleteFailed') }),
  })
  return (
    <>
      <Button kind="line" onClick={() => setAsking(true)}>
        {t('search.deleteFeed')}
      </Button>
      <Sheet
        open={asking}
        onClose={() => setAsking(false)}
        title={t('search.deleteTitle')}
        description={t('search.deleteText')}
      >
        <div className="mt-2 flex flex-wrap gap-2.5">
          <Button kind="quiet" className="flex-1" onClick={() => setAsking(false)}>
            {t('common.cancel')}
          </Button>
          <Button kind="danger" className="flex-1" busy={remove.isPending} onClick={() => remove.mutate()}>
            {t('common.delete')}
          </Button>
        </div>
      </Sheet>
    </>
  )
}
