import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { answerOf, api } from '../../api/client.ts'
import { hasCode } from '../../api/problem.ts'
import { useProblemText } from '../../identity/problem-text.ts'
import { StepUpCancelled, withStepUp } from '../../identity/step-up.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { chatClient } from '../engine/chats.ts'

/** The server forgets the account; none there is as good. */
async function forgetAccount(): Promise<void> {
  try {
    await withStepUp(() => answerOf(api.DELETE('/v1/chat/account')))
  } catch (error) {
    if (!hasCode(error, 'no_account')) throw error
  }
}

/** Says what is lost before the member gives up every key there is. */
export function StartAnewSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('chatDevices')
  const common = useTranslations('common')
  const problemText = useProblemText()
  const start = useMutation({
    mutationFn: async () => {
      await forgetAccount()
      await (await chatClient()).startAnew()
    },
    onSuccess: onClose,
  })
  return (
    <Sheet open onClose={onClose} title={t('anewTitle')} description={t('anewText')} locked={start.isPending}>
      <ul className="mt-1 list-disc space-y-2 pl-5 text-ui marker:text-ink-3">
        <li>{t('anewLoss1')}</li>
        <li>{t('anewLoss2')}</li>
        <li>{t('anewLoss3')}</li>
      </ul>
      {start.isError && !(start.error instanceof StepUpCancelled) && (
        <Notice tone="bad" className="mt-4">
          {problemText(start.error)}
        </Notice>
      )}
      <div className="mt-5 flex flex-wrap gap-2.5">
        <Button kind="quiet" className="flex-1" onClick={onClose} disabled={start.isPending}>
          {common('cancel')}
        </Button>
        <Button kind="danger" className="flex-1" busy={start.isPending} onClick={() => start.mutate()}>
          {t('startAnew')}
        </Button>
      </div>
    </Sheet>
  )
}
