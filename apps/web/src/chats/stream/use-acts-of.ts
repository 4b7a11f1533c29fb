import { type RefObject, useMemo, useState } from 'react'
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
  entries,
  onJump,
}: {
  chat: string
  isClosed: boolean
  compose: Pick<Compose, 'reply' | 'edit'>
  people: People
  /** What is shown now. */
  entries: RefObject<readonly ChatEntry[]>
  onJump: (id: string) => void
}): { acts: MessageActs; shown: Shown | null; close: () => void } {
  const t = useTranslations('chats')
  const me = useMe()
  const [shown, setShown] = useState<Shown | null>(null)
  const { reply, edit } = compose
  const acts = useMemo(
    (): MessageActs => ({
      chat,
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
        if (!member) return
        const messages = aroundOf(entry, entries.current).map(({ id, sender, text }) => ({
          id,
          sender,
          text,
          name: sender === me.id ? null : (people.get(sender)?.name ?? null),
        }))
        openReport({
          kind: 'member',
          id: member.id,
          name: member.name,
          chat: { id: chat, messages, chosen: entry.id },
        })
      },
      openSheet: entry => setShown({ kind: 'acts', entry }),
      jumpTo: onJump,
    }),
    [chat, isClosed, reply, edit, people, entries, me.id, t, onJump],
  )
  return { acts, shown, close: () => setShown(null) }
}

const shownBefore = 24
const shownAfter = 5

/** What was said around a message, from which a reporter chooses what to show. */
function aroundOf(
  entry: ChatEntry,
  entries: readonly ChatEntry[],
): { id: string; sender: string; text: string }[] {
  const texts = entries.flatMap(({ id, sender, content, status }) =>
    content.kind === 'text' && status === 'sent' ? [{ id, sender, text: content.text }] : [],
  )
  const at = texts.findIndex(({ id }) => id === entry.id)
  return at < 0 ? [] : texts.slice(Math.max(0, at - shownBefore), at + 1 + shownAfter)
}
