import { useTranslations } from 'use-intl'
import type { ChatRow } from '../engine/chat-client.ts'
import { QuestionSheet } from './question-sheet.tsx'
import { useChange } from './use-change.ts'

export function LeaveSheet({ chat, onClose }: { chat: ChatRow; onClose: () => void }) {
  const t = useTranslations('chats')
  const change = useChange(onClose)
  return (
    <QuestionSheet
      title={t('leaveTitle')}
      text={t('leaveText')}
      act={t('leaveAct')}
      busy={change.busy}
      problem={change.problem}
      onAct={() => change.run(client => client.leave(chat.id).then(() => null))}
      onClose={onClose}
    />
  )
}
