export type JoinStep = 'who' | 'keys' | 'code'
export type JoinDraft = { name: string; handle: string; email: string; password: string }

const storageKey = 'stoa.join'
const empty: JoinDraft = { name: '', handle: '', email: '', password: '' }

/** Where somebody who was joining in this tab was, before a reload. The password is never kept. */
export function readJoin(storage: Pick<Storage, 'getItem'>): { step: JoinStep; draft: JoinDraft } {
  try {
    const kept = JSON.parse(storage.getItem(storageKey) ?? 'null')
    const isWhole = [kept.name, kept.handle, kept.email].every(text => typeof text === 'string')
    if (isWhole && ['who', 'keys', 'code'].includes(kept.step)) {
      const { step, name, handle, email } = kept
      return { step, draft: { ...empty, name, handle, email } }
    }
  } catch {
    // Nothing kept, or not by us: they start anew.
  }
  return { step: 'who', draft: empty }
}

export function keepJoin(storage: Pick<Storage, 'setItem'>, step: JoinStep, draft: JoinDraft): void {
  const { password: _, ...kept } = draft
  try {
    storage.setItem(storageKey, JSON.stringify({ step, ...kept }))
  } catch {
    // Without storage a reload starts anew.
  }
}

export const forgetJoin = (storage: Pick<Storage, 'removeItem'>): void => storage.removeItem(storageKey)
