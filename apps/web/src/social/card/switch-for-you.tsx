import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { keys, queryClient } from '../../api/query-client.ts'
import { graphCalls } from '../../graph/graph-calls.ts'
import { useProblemText } from '../../identity/problem-text.ts'
import { SwitchRow } from '../../ui/switch-row.tsx'
import { showToast } from '../../ui/toast.tsx'

/** Under the reasons: the way out of being ranked for. The tab leaves with it. */
export function SwitchForYou({ onOff }: { onOff: () => void }) {
  const t = useTranslations('posts.why')
  const problemText = useProblemText()
  const change = useMutation({
    mutationFn: (on: boolean) => graphCalls.changeSettings({ for_you: on }),
    onSuccess: now => {
      queryClient.setQueryData(keys.profileSettings, now)
      if (now.for_you) return
      onOff()
      showToast({ text: t('off'), action: { label: t('undo'), onPress: () => change.mutate(true) } })
    },
    onError: error => showToast({ text: problemText(error) }),
  })
  return (
    <div className="mt-5 rounded-m bg-canvas px-3.5 py-1">
      <SwitchRow
        label={t('offer')}
        help={t('offerHelp')}
        checked={!change.isPending}
        onChange={on => change.mutate(on)}
      />
    </div>
  )
}
