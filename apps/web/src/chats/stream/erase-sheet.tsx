import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { showToast } from '../../ui/toast.tsx'
import type { ChatEntry } from '../engine/chat-client.ts'
import { chatClient } from '../engine/chats.ts'
import { dropFiles } from '../files/sealed-file.ts'
import { type People, useChatWords } from '../words/chat-words.ts'

/** A last look before a message goes for all. */
export function EraseSheet({
  chat,
  entry,
  people,
  onClose,
}: {
  chat: string
  entry: ChatEntry
  people: People
  onClose: () => void
}) {
  const t = useTranslations()
  const words = useChatWords()
  const [busy, setBusy] = useState(false)
  const erase = async () => {
    setBusy(true)
    await (await chatClient()).send(chat, { kind: 'erase', of: entry.id })
    if (entry.content.kind === 'files') void dropFiles(chat, entry.content.files)
    onClose()
    showToast({ text: t('chats.erasedToast'), lastsMs: 2_500 })
  }
  return (
    <Sheet open onClose={onClose} title={t('chats.eraseTitle')} description={t('chats.eraseText')}>
      <p className="line-clamp-3 rounded-m bg-sunken px-3.5 py-2.5 text-ink-2 text-small">
        {words.plain(entry, people)}
      </p>
      <div className="mt-4 flex flex-col gap-2 md:flex-row-reverse">
        <Button kind="danger" busy={busy} onClick={() => void erase()} className="md:flex-1">
          {t('chats.eraseAct')}
        </Button>
        <Button kind="quiet" onClick={onClose} className="md:flex-1">
          {t('common.cancel')}
        </Button>
      </div>
    </Sheet>
  )
}
