import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { queryClient } from '../../api/query-client.ts'
import { useProblemText } from '../../identity/problem-text.ts'
import { StepUpCancelled, withStepUp } from '../../identity/step-up.ts'
import { showToast } from '../../ui/toast.tsx'
import { safetyKeys } from '../safety-queries.ts'

/** Something staff do: asks for the step-up where it is wanted, says what came of it, and reads everything anew. */
export function useStaffAct<Input>(
  act: (input: Input) => Promise<unknown>,
  done: string,
  onDone?: () => void,
) {
  const t = useTranslations('safety.staff')
  const problemText = useProblemText()
  return useMutation({
    mutationFn: (input: Input) => withStepUp(() => act(input)),
    onSuccess: () => {
      showToast({ text: done })
      onDone?.()
    },
    onError: error => {
      if (!(error instanceof StepUpCancelled)) {
        showToast({ text: `${t('failedAct')} ${problemText(error)}` })
      }
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: safetyKeys.staff }),
  })
}
