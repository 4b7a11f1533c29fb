import { KeyRound } from 'lucide-react'
import { Icon } from '../../ui/icon.tsx'
import { type People, useChatWords } from '../words/chat-words.ts'
import type { Happened } from './said.ts'

/** What happened in a chat: who came and went, its name, keys that are new. */
export function SystemLine({
  happened,
  sender,
  people,
}: {
  happened: Happened
  sender: string
  people: People
}) {
  const words = useChatWords()
  const isOfKeys = ['keys_changed', 'new_devices', 'unreadable'].includes(happened.kind)
  return (
    <p className="mx-auto flex max-w-[420px] items-start justify-center gap-1.5 px-4 py-2 text-balance text-center text-caption text-ink-3">
      {isOfKeys && <Icon of={KeyRound} size="xs" className="mt-px flex-none" />}
      <span>{words.happened(happened, sender, people)}</span>
    </p>
  )
}
