import type { ChangeResult } from '@stoa/chat-engine'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { MemberCard } from '../../api/types.ts'
import type { ChatClient } from '../engine/chat-client.ts'
import { chatClient } from '../engine/chats.ts'
import { useRefusedWords } from '../start/refused-words.ts'

/** Runs one change of a group, and says why it was refused. */
export function useChange(onDone: () => void) {
  const t = useTranslations('chats')
  const refusedWords = useRefusedWords()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const run = async (
    /** Resolves with null for what is not refused. */
    change: (client: ChatClient) => Promise<ChangeResult | null>,
    people: readonly MemberCard[] = [],
  ) => {
    setBusy(true)
    setProblem(null)
    try {
      const result = await change(await chatClient())
      if (result && result.code !== 'changed') setProblem(refusedWords(result, people))
      else onDone()
    } catch {
      setProblem(t('changeFailed'))
    } finally {
      setBusy(false)
    }
  }
  return { run: (...given: Parameters<typeof run>) => void run(...given), busy, problem }
}
