import { useMutation } from '@tanstack/react-query'
import { useProblemText } from '../identity/problem-text.ts'
import { showToast } from '../ui/toast.tsx'

/** One act on a member: while it runs the button is busy; a refusal is said in a toast. */
export function useAct<Input = void>(
  act: (input: Input) => Promise<unknown>,
  onDone: (input: Input) => void,
): { run: (input: Input) => void; isPending: boolean } {
  const problemText = useProblemText()
  const { mutate, isPending } = useMutation({
    mutationFn: act,
    onSuccess: (_answer, input) => onDone(input),
    onError: error => showToast({ text: problemText(error) }),
  })
  return { run: mutate, isPending }
}
