import { useTranslations } from 'use-intl'
import { Avatar } from '../../ui/avatar.tsx'
import { showToast } from '../../ui/toast.tsx'
import type { ChatMember, ChatRow } from '../engine/chat-client.ts'
import { QuestionSheet } from './question-sheet.tsx'
import { useChange } from './use-change.ts'

export function RemoveSheet({
  chat,
  member,
  onClose,
}: {
  chat: ChatRow
  member: ChatMember
  onClose: () => void
}) {
  const t = useTranslations('chats')
  const change = useChange(() => {
    onClose()
    showToast({ text: t('removedToast', { name: member.name }) })
  })
  return (
    <QuestionSheet
      lead={<Avatar member={member} />}
      title={t('removeTitle', { name: member.name })}
      text={t('removeText')}
      act={t('removeAct')}
      busy={change.busy}
      problem={change.problem}
      onAct={() => change.run(client => client.remove(chat.id, [member.id]))}
      onClose={onClose}
    />
  )
}
