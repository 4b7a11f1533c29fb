import { useEffect, useRef, useState } from 'react'
import { languageStore } from '../../i18n/language.ts'
import { useMe } from '../../identity/session.ts'
import type { ComposeTask } from '../post-dialogs.ts'
import { type Draft, draftKey, freshDraft, isWorthKeeping, keepDraft, readDraft } from './draft.ts'

const mediaOf = ({ media }: Draft): string => media.map(({ id, alt }) => `${id} ${alt ?? ''}`).join()

/** The draft of a task, kept on this device with every change until it is posted or thrown away. */
export function useDraft(task: ComposeTask) {
  const me = useMe()
  const key = draftKey(me.id, task)
  const [fresh] = useState(() => freshDraft(task, me.id, languageStore.get()))
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = readDraft(key)
    // What this device kept of an older version gives way to what the server has.
    return kept && kept.version === fresh.version ? kept : fresh
  })
  const isDone = useRef(false)
  const isTouched =
    draft.text !== fresh.text ||
    draft.warning !== fresh.warning ||
    draft.isFormatted !== fresh.isFormatted ||
    mediaOf(draft) !== mediaOf(fresh) ||
    draft.audience !== fresh.audience ||
    draft.publishAt !== fresh.publishAt ||
    JSON.stringify(draft.poll) !== JSON.stringify(fresh.poll)
  useEffect(() => {
    if (!isDone.current) keepDraft(key, isTouched && isWorthKeeping(draft) ? draft : null)
  }, [key, draft, isTouched])
  return {
    draft,
    isTouched,
    change: (part: Partial<Draft>) => setDraft(now => ({ ...now, ...part })),
    /** After it was posted: the next one begins empty. */
    clear: () => {
      isDone.current = true
      keepDraft(key, null)
    },
  }
}
