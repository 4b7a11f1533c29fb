import type { FileRef } from '@stoa/chat-engine'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { queryClient } from '../../api/query-client.ts'
import type { ChatEntry, ChatRow } from '../engine/chat-client.ts'
import { chatClient } from '../engine/chats.ts'
import { chatListQuery } from '../engine/use-chats.ts'
import type { Composing } from './composing.ts'

const keepAfterMs = 400
const typingEveryMs = 3_000

export interface Compose {
  composing: Composing
  text: string
  write(text: string): void
  /** Files come with their words, which may be none. */
  send(text: string, files?: readonly FileRef[]): void
  reply(entry: ChatEntry): void
  edit(entry: ChatEntry): void
  stop(): void
}

/** What is being written in a chat. A draft is kept on this device until it is sent; an edit is not. */
export function useCompose(chat: ChatRow, entries: readonly ChatEntry[]): Compose {
  const { id } = chat
  const [text, setText] = useState(chat.draft?.text ?? '')
  const [answers, setAnswers] = useState<string | null>(chat.draft?.replyTo ?? null)
  const [edited, setEdited] = useState<{ entry: ChatEntry; text: string } | null>(null)
  useKeptDraft(id, text, answers)
  const tellTyping = useTellTyping(id)

  const answered = answers === null ? undefined : entries.find(entry => entry.id === answers)
  const editedEntry = edited?.entry
  const composing = useMemo((): Composing => {
    if (editedEntry) return { kind: 'edit', entry: editedEntry }
    return answered ? { kind: 'reply', entry: answered } : { kind: 'new' }
  }, [editedEntry, answered])
  const reply = useCallback((entry: ChatEntry) => {
    setEdited(null)
    setAnswers(entry.id)
  }, [])
  const edit = useCallback((entry: ChatEntry) => {
    if (entry.content.kind === 'text') setEdited({ entry, text: entry.content.text })
  }, [])
  return {
    composing,
    text: edited ? edited.text : text,
    write(next) {
      if (edited) setEdited({ ...edited, text: next })
      else setText(next)
      if (next.trim()) tellTyping()
    },
    send(said, files = []) {
      if (edited) {
        const { entry } = edited
        setEdited(null)
        if (entry.content.kind === 'text' && entry.content.text !== said)
          void chatClient().then(client => client.send(id, { kind: 'edit', of: entry.id, text: said }))
        return
      }
      const replyTo = answered?.id
      setText('')
      setAnswers(null)
      void chatClient().then(client =>
        client.send(id, {
          ...(files.length > 0
            ? { kind: 'files', files: [...files], ...(said ? { text: said } : {}) }
            : { kind: 'text', text: said }),
          ...(replyTo ? { replyTo } : {}),
        }),
      )
    },
    reply,
    edit,
    stop() {
      setEdited(null)
      setAnswers(null)
    },
  }
}

function useKeptDraft(chat: string, text: string, replyTo: string | null): void {
  const latest = useRef({ text, replyTo })
  const kept = useRef({ text, replyTo })
  latest.current = { text, replyTo }
  const keep = useCallback(async () => {
    const draft = latest.current
    if (draft.text === kept.current.text && draft.replyTo === kept.current.replyTo) return
    kept.current = draft
    await (await chatClient()).keepDraft(chat, draft.text.trim() ? draft : null)
  }, [chat])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a while after each change
  useEffect(() => {
    const timer = setTimeout(() => void keep(), keepAfterMs)
    return () => clearTimeout(timer)
  }, [keep, text, replyTo])
  useEffect(
    () => () => void keep().then(() => queryClient.invalidateQueries({ queryKey: chatListQuery.queryKey })),
    [keep],
  )
  useEffect(() => {
    const onHide = () => void keep()
    addEventListener('pagehide', onHide)
    return () => removeEventListener('pagehide', onHide)
  }, [keep])
}

/** Tells the others, at most every few seconds. */
function useTellTyping(chat: string): () => void {
  const toldAt = useRef(0)
  return useCallback(() => {
    if (Date.now() - toldAt.current < typingEveryMs) return
    toldAt.current = Date.now()
    void chatClient().then(client => client.typing(chat))
  }, [chat])
}
