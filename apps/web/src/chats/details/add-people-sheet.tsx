import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { MemberCard } from '../../api/types.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { showToast } from '../../ui/toast.tsx'
import type { ChatRow } from '../engine/chat-client.ts'
import { Chosen } from '../start/chosen.tsx'
import { PeopleChoice } from '../start/people-choice.tsx'
import { useChange } from './use-change.ts'

export function AddPeopleSheet({ chat, onClose }: { chat: ChatRow; onClose: () => void }) {
  const t = useTranslations('chats')
  const [chosen, setChosen] = useState<readonly MemberCard[]>([])
  const change = useChange(() => {
    onClose()
    showToast({ text: t('addedToast') })
  })
  const toggle = (person: MemberCard) =>
    setChosen(now =>
      now.some(one => one.id === person.id) ? now.filter(one => one.id !== person.id) : [...now, person],
    )
  return (
    <Sheet open onClose={onClose} tall title={t('addTitle')}>
      <div className="flex flex-1 flex-col gap-3">
        <Chosen people={chosen} onTakeOut={toggle} />
        {change.problem && <Notice tone="bad">{change.problem}</Notice>}
        <div className="flex-1">
          <PeopleChoice chosen={chosen} without={chat.members.map(member => member.id)} onPick={toggle} />
        </div>
        <div className="sticky -bottom-6 -mx-1 -mb-6 bg-raised px-1 pt-2 pb-6">
          <Button
            wide
            busy={change.busy}
            disabled={chosen.length === 0}
            onClick={() =>
              change.run(
                client =>
                  client.add(
                    chat.id,
                    chosen.map(person => person.id),
                  ),
                chosen,
              )
            }
          >
            {t('addAct', { count: chosen.length })}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}
