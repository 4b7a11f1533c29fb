import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button.tsx'
import { Input } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import type { ChatRow } from '../engine/chat-client.ts'
import { useChange } from './use-change.ts'

const maxName = 120

export function RenameSheet({ chat, onClose }: { chat: ChatRow; onClose: () => void }) {
  const t = useTranslations()
  const [name, setName] = useState(chat.title ?? '')
  const change = useChange(onClose)
  const wanted = name.trim()
  return (
    <Sheet open onClose={onClose} title={t('chats.renameTitle')}>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (wanted)
            change.run(client => client.send(chat.id, { kind: 'title', title: wanted }).then(() => null))
        }}
      >
        <Input
          label={t('chats.groupName')}
          help={t('chats.groupNameHelp')}
          value={name}
          maxLength={maxName}
          autoComplete="off"
          autoFocus
          onChange={event => setName(event.target.value)}
        />
        {change.problem && (
          <Notice tone="bad" className="mt-3">
            {change.problem}
          </Notice>
        )}
        <div className="mt-5">
          <Button type="submit" wide busy={change.busy} disabled={!wanted || wanted === chat.title}>
            {t('common.save')}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
