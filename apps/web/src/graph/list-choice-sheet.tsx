import { useQuery } from '@tanstack/react-query'
import { Check, Lock, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { queryClient } from '../api/query-client.ts'
import type { Person } from '../api/types.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { cx } from '../ui/cx.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'
import { graphKeys, listCalls, type MemberList } from './graph-calls.ts'
import { ListForm } from './list-form.tsx'
import { useAct } from './use-act.ts'

/** Puts a member on own lists and takes them off. */
export function ListChoiceSheet({ member, onClose }: { member: Person; onClose: () => void }) {
  const t = useTranslations('graph')
  const [isMaking, setIsMaking] = useState(false)
  const lists = useQuery({
    queryKey: graphKeys.listsWith(member.handle),
    queryFn: () => listCalls.ownWith(member.handle),
  })
  const items = lists.data?.items ?? []
  return (
    <Sheet
      open
      onClose={onClose}
      lead={<Avatar member={member} />}
      title={t('addToListTitle', { name: member.name })}
      description={t('addToListText')}
    >
      {lists.isPending ? (
        <Skeleton>
          <RowBones count={3} />
        </Skeleton>
      ) : lists.isError ? (
        <ErrorState error={lists.error} title={t('listError')} onRetry={() => void lists.refetch()} />
      ) : (
        <ul aria-label={t('lists')} className="mb-3">
          {items.map(list => (
            <ListChoice key={list.id} list={list} member={member} />
          ))}
        </ul>
      )}
      {isMaking ? (
        <ListForm
          onDone={list => {
            setIsMaking(false)
            void listCalls
              .setMember(list.id, member.handle, true)
              .finally(() => queryClient.invalidateQueries({ queryKey: graphKeys.lists }))
          }}
        />
      ) : (
        <Button
          kind="quiet"
          wide
          icon={<Icon of={Plus} size="s" />}
          onClick={() => setIsMaking(true)}
          disabled={lists.isPending}
        >
          {t('newList')}
        </Button>
      )}
    </Sheet>
  )
}

function ListChoice({ list, member }: { list: MemberList; member: Person }) {
  const t = useTranslations('graph')
  const isOn = list.has_member ?? false
  const { run, isPending } = useAct(
    () => listCalls.setMember(list.id, member.handle, !isOn),
    () => {
      for (const queryKey of [
        graphKeys.lists,
        graphKeys.listMembers(list.id),
        graphKeys.listTimeline(list.id),
      ])
        void queryClient.invalidateQueries({ queryKey })
    },
  )
  return (
    <li>
      <label className="flex min-h-14 cursor-pointer items-center gap-3 rounded-m px-2 hover:bg-sunken has-[:focus-visible]:outline-[2.5px] has-[:focus-visible]:outline-focus">
        <input
          type="checkbox"
          checked={isOn}
          aria-busy={isPending || undefined}
          onChange={() => !isPending && run()}
          className="sr-only"
        />
        <span
          aria-hidden="true"
          className={cx(
            'grid size-6 flex-none place-items-center rounded-s',
            isOn ? 'bg-ink-fill text-on-ink' : 'inset-ring-[1.5px] inset-ring-line-strong',
          )}
        >
          {isOn && <Icon of={Check} size="xs" />}
        </span>
        <span className="min-w-0 flex-1">
          <span className="flex items-center gap-1.5 font-[550] text-ui">
            <span className="truncate">{list.title}</span>
            {list.is_private && <Icon of={Lock} size="xs" className="text-ink-3" />}
          </span>
          <span className="block text-ink-3 text-label">{t('members', { count: list.size })}</span>
        </span>
      </label>
    </li>
  )
}
