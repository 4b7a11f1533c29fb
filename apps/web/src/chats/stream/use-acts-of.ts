import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useMe } from '../../identity/session.ts'
import { openReport } from '../../safety/safety-dialogs.ts'
import { showToast } from '../../ui/toast.tsx'
import type { Compose } from '../compose/use-compose.ts'
import type { ChatEntry } from '../engine/chat-client.ts'
import { chatClient } from '../engine/chats.ts'
import type { People } from '../words/chat-words.ts'
import type { MessageActs } from './acts.ts'

type Shown = { kind: 'acts' | 'erase'; entry: ChatEntry }

/** What can be done with the messages of one chat, and the dialog that is open about one of them. */
export function useActsOf({
  chat,
  isClosed,
  compose,
  people,
  onJump,
}: {
  chat: string
  isClosed: boolean
  compose: Pick<Compose, 'reply' | 'edit'>
  people: People
  onJump: (id: string) => void
}): { acts: MessageActs; shown: Shown | null; close: () => void } {
  const t = useTranslations('chats')
  const me = useMe()
  const [shown, setShown] = useState<Shown | null>(null)
  const { reply, edit } = compose
  const acts = useMemo(
    (): MessageActs => ({
      isClosed,
      react(entry, emoji) {
        const own = entry.reactions.find(reaction => reaction.members.includes(me.id))?.emoji
        void chatClient().then(client =>
          client.send(chat, { kind: 'reaction', to: entry.id, emoji: own === emoji ? '' : emoji }),
        )
      },
      reply,
      edit,
      erase: entry => setShown({ kind: 'erase', entry }),
      copy(entry) {
        if (entry.content.kind !== 'text') return
        void navigator.clipboard
          .writeText(entry.content.text)
          .then(() => showToast({ text: t('copiedText'), lastsMs: 2_500 }))
      },
      resend: () => void chatClient().then(client => client.resend(chat)),
      discard: entry => void chatClient().then(client => client.discard(chat, entry.id)),
      report(entry) {
        const member = people.get(entry.sender)
        if (member) openReport({ kind: 'member', id: member.id, name: member.name })
      },
      openSheet: entry => setShown({ kind: 'acts', entry }),
      jumpTo: onJump,
    }),
    [chat, isClosed, reply, edit, people, me.id, t, onJump],
  )
  return { acts, shown, close: () => setShown(null) }
}
