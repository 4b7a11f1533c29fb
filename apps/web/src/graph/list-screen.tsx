import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Ellipsis, Lock, Pencil, Trash2, Users } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ApiProblem } from '../api/problem.ts'
import { queryClient } from '../api/query-client.ts'
import { useGo } from '../app/go.ts'
import { paths } from '../paths.ts'
import { PostBones } from '../social/post-bones.tsx'
import { PostFeed, usePostFeed } from '../social/post-feed.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { graphKeys, listCalls, type MemberList } from './graph-calls.ts'
import { ListForm } from './list-form.tsx'
import { ListMembersSheet } from './list-members-sheet.tsx'
import { ListPage } from './list-page.tsx'
import { useAct } from './use-act.ts'

type Opened = 'edit' | 'delete' | 'members' | null

/** What the members of a list write. */
export function ListScreen() {
  const t = useTranslations('graph')
  const { listId } = useParams({ strict: false }) as { listId: string }
  const [opened, setOpened] = useState<Opened>(null)
  const list = useQuery({ queryKey: graphKeys.list(listId), queryFn: () => listCalls.read(listId) })
  const isGone = list.error instanceof ApiProblem && list.error.status === 404
  const close = () => setOpened(null)
  return (
    <ListPage
      title={list.data?.title ?? t('list')}
      fallback={paths.lists}
      end={list.data?.is_own && <ListMenu onOpen={setOpened} />}
    >
      {list.isPending ? (
        <PostBones />
      ) : isGone ? (
        <EmptyState scene="people" title={t('listGoneTitle')}>
          {t('listGoneText')}
        </EmptyState>
      ) : list.isError ? (
        <ErrorState error={list.error} title={t('listError')} onRetry={() => void list.refetch()} />
      ) : (
        <>
          <div className="flex items-center gap-3 border-line border-b px-4 py-2.5 text-ink-2 text-ui">
            <span className="flex min-w-0 flex-1 items-center gap-1.5">
              {list.data.is_private && <Icon of={Lock} size="xs" className="text-ink-3" />}
              {list.data.is_own
                ? t(list.data.is_private ? 'onlyYou' : 'everyoneSees')
                : t('listBy', { name: list.data.owner.name })}
            </span>
            <Button
              kind="quiet"
              size="sm"
              icon={<Icon of={Users} size="s" />}
              onClick={() => setOpened('members')}
            >
              {t('members', { count: list.data.size })}
            </Button>
          </div>
          <ListPosts list={list.data} onAdd={() => setOpened('members')} />
          {opened === 'members' && <ListMembersSheet list={list.data} onClose={close} />}
          {opened === 'delete' && <DeleteSheet list={list.data} onClose={close} />}
          <Sheet open={opened === 'edit'} onClose={close} title={t('editList')}>
            <ListForm list={list.data} onDone={close} />
          </Sheet>
        </>
      )}
    </ListPage>
  )
}

function ListMenu({ onOpen }: { onOpen: (what: Opened) => void }) {
  const t = useTranslations('graph')
  return (
    <Menu
      trigger={
        <IconButton label={t('listMenu')}>
          <Icon of={Ellipsis} />
        </IconButton>
      }
    >
      <MenuItem icon={<Icon of={Users} size="s" />} onSelect={() => onOpen('members')}>
        {t('editMembers')}
      </MenuItem>
      <MenuItem icon={<Icon of={Pencil} size="s" />} onSelect={() => onOpen('edit')}>
        {t('editList')}
      </MenuItem>
      <MenuItem danger icon={<Icon of={Trash2} size="s" />} onSelect={() => onOpen('delete')}>
        {t('deleteList')}
      </MenuItem>
    </Menu>
  )
}

function ListPosts({ list, onAdd }: { list: MemberList; onAdd: () => void }) {
  const t = useTranslations('graph')
  const feed = usePostFeed(graphKeys.listTimeline(list.id), page => listCalls.timeline(list.id, page))
  const isEmpty = list.size === 0
  return (
    <section aria-label={t('listPosts')} className="flex-1">
      <PostFeed
        feed={feed}
        feedKey={`list:${list.id}`}
        label={t('listPosts')}
        errorTitle={t('listError')}
        empty={
          <EmptyState
            scene={isEmpty ? 'people' : 'note'}
            title={t(isEmpty ? 'emptyListTitle' : 'quietListTitle')}
            action={isEmpty && list.is_own && <Button onClick={onAdd}>{t('addPeople')}</Button>}
          >
            {t(isEmpty ? 'emptyListText' : 'quietListText')}
          </EmptyState>
        }
      />
    </section>
  )
}

function DeleteSheet({ list, onClose }: { list: MemberList; onClose: () => void }) {
  const t = useTranslations()
  const go = useGo()
  const { run, isPending } = useAct(
    () => listCalls.remove(list.id),
    () => {
      void queryClient.invalidateQueries({ queryKey: graphKeys.ownLists })
      go(paths.lists, { replace: true })
    },
  )
  return (
    <Sheet
      open
      onClose={onClose}
      title={t('graph.deleteListTitle', { title: list.title })}
      description={t('graph.deleteListText')}
    >
      <div className="mt-3 flex gap-2.5">
        <Button kind="quiet" wide onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button kind="danger" wide busy={isPending} onClick={() => run()}>
          {t('common.delete')}
        </Button>
      </div>
    </Sheet>
  )
}
