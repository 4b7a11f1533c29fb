import { useMutation } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { answerOf, api } from '../api/client.ts'
import { ApiProblem } from '../api/problem.ts'
import { usePageTitle } from '../app/page-title.ts'
import { paths } from '../paths.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

/** Where the link at the foot of a digest leads. It asks first: a mail program may open links by itself. */
export function UnsubscribeScreen() {
  const t = useTranslations('notices')
  const { token = '' }: { token?: string } = useSearch({ strict: false })
  const stop = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/v1/notifications/digest/unsubscribe', { params: { query: { token } } })),
  })
  usePageTitle(t('stopTitle'))
  const isForeign = stop.error instanceof ApiProblem && stop.error.status === 400
  return (
    <div className="mx-auto flex w-full max-w-[440px] flex-col items-start px-6 py-10">
      <h1 tabIndex={-1} className="text-h1">
        {t(stop.isSuccess ? 'stoppedTitle' : 'stopTitle')}
      </h1>
      <p className="mt-3 text-body text-ink-2">{t(stop.isSuccess ? 'stoppedText' : 'stopText')}</p>
      {stop.isError && (
        <Notice tone="bad" className="mt-4">
          {t(isForeign ? 'stopForeign' : 'stopFailed')}
        </Notice>
      )}
      <div className="mt-6">
        {stop.isSuccess ? (
          <ButtonLink to={paths.noticeSettings} kind="quiet">
            {t('settingsTitle')}
          </ButtonLink>
        ) : (
          <Button busy={stop.isPending} disabled={token === ''} onClick={() => stop.mutate()}>
            {t('stopAction')}
          </Button>
        )}
      </div>
    </div>
  )
}
