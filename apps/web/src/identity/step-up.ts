import { hasCode } from '../api/problem.ts'
import { createStore } from '../api/store.ts'

type Asking = { confirmed: () => void; cancelled: () => void }

/** Who is waiting for the member to confirm that it is them. The dialog in the shell watches this. */
export const stepUpAsked = createStore<Asking | null>(null)

/** The member closed the dialog: what they asked for has not happened. */
export class StepUpCancelled extends Error {}

const askMember = () =>
  new Promise<void>((resolve, reject) => {
    stepUpAsked.set({
      confirmed: () => {
        stepUpAsked.set(null)
        resolve()
      },
      cancelled: () => {
        stepUpAsked.set(null)
        reject(new StepUpCancelled())
      },
    })
  })

/**
 * Does what needs a fresh proof of identity. Where the server asks for it (403 step_up_required) the member confirms,
 * and the same call runs again, with the same ids.
 * @throws StepUpCancelled when the member closes the dialog.
 */
export async function withStepUp<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act()
  } catch (error) {
    if (!hasCode(error, 'step_up_required')) throw error
    await askMember()
    return act()
  }
}
