import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { MemberCard } from '../../api/types.ts'
import { useGo } from '../../app/go.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Input } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Chosen } from './chosen.tsx'
import { type Opened, openChat } from './open-chat.ts'
import { PeopleChoice } from './people-choice.tsx'
import { useRefusedWords } from './refused-words.ts'

const maxName = 120

/** A group: its name, and who is in it from the beginning. */
export function NewGroupSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('chats')
  const go = useGo()
  const refusedWords = useRefusedWords()
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<readonly MemberCard[]>([])
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Exclude<Opened, { code: 'opened' }> | null>(null)
  const toggle = (person: MemberCard) => {
    setRefused(null)
    setChosen(now =>
      now.some(one => one.id === person.id) ? now.filter(one => one.id !== person.id) : [...now, person],
    )
  }
  const create = async () => {
    setBusy(true)
    const opened = await openChat(
      'group',
      chosen.map(person => person.id),
      name.trim(),
    )
    setBusy(false)
    if (opened.code !== 'opened') return setRefused(opened)
    onClose()
    go(paths.chat(opened.chat))
  }
  return (
    <Sheet open onClose={onClose} tall title={t('newGroup')} description={t('newGroupText')}>
      <form
        className="flex flex-1 flex-col gap-3.5"
        onSubmit={event => {
          event.preventDefault()
          if (!busy && chosen.length > 0 && name.trim()) void create()
        }}
      >
        <Input
          label={t('groupName')}
          help={t('groupNameHelp')}
          value={name}
          maxLength={maxName}
          autoComplete="off"
          onChange={event => setName(event.target.value)}
        />
        <Chosen people={chosen} onTakeOut={toggle} />
        {refused && <Notice tone="bad">{refusedWords(refused, chosen)}</Notice>}
        <div className="flex-1">
          <PeopleChoice autoFocus={false} chosen={chosen} onPick={toggle} />
        </div>
        <div className="sticky -bottom-6 -mx-1 -mb-6 bg-raised px-1 pt-2 pb-6">
          <Button type="submit" wide busy={busy} disabled={chosen.length === 0 || !name.trim()}>
            {chosen.length > 0 ? t('createOf', { count: chosen.length }) : t('create')}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
