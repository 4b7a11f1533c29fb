import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { queryClient } from '../api/query-client.ts'
import { Button } from '../ui/button.tsx'
import { Input } from '../ui/field.tsx'
import { SwitchRow } from '../ui/switch-row.tsx'
import { graphKeys, listCalls, type MemberList } from './graph-calls.ts'
import { useAct } from './use-act.ts'

/** Makes a list, or changes one. */
export function ListForm({ list, onDone }: { list?: MemberList; onDone: (list: MemberList) => void }) {
  const t = useTranslations()
  const [title, setTitle] = useState(list?.title ?? '')
  const [isPrivate, setIsPrivate] = useState(list?.is_private ?? true)
  const { run, isPending } = useAct(
    async () => {
      const body = { title, is_private: isPrivate }
      const saved = await (list ? listCalls.edit(list.id, body) : listCalls.create(body))
      void queryClient.invalidateQueries({ queryKey: graphKeys.lists })
      onDone(saved)
    },
    () => undefined,
  )
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (title.trim() !== '' && !isPending) run()
      }}
      className="space-y-4"
    >
      <Input
        label={t('graph.listTitle')}
        value={title}
        maxLength={60}
        autoFocus
        required
        onChange={event => setTitle(event.target.value)}
      />
      <SwitchRow
        label={t('graph.privateList')}
        help={t('graph.privateListText')}
        checked={isPrivate}
        onChange={setIsPrivate}
      />
      <Button type="submit" wide busy={isPending} disabled={title.trim() === ''}>
        {list ? t('common.save') : t('graph.createList')}
      </Button>
    </form>
  )
}
