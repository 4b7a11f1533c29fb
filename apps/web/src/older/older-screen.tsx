import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { queryClient } from '../api/query-client.ts'
import type { MemberCard } from '../api/types.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { QuestionSheet } from '../chats/details/question-sheet.tsx'
import { useProblemText } from '../identity/problem-text.ts'
import { paths } from '../paths.ts'
import { PagedList, usePagedList } from '../safety/paged-list.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { TimeAgo } from '../ui/time-ago.tsx'
import { olderCalls, olderKeys } from './older-calls.ts'
import { OlderMessages } from './older-messages.tsx'

interface OlderChat {
  id: string
  with: MemberCard
  last_message_at: string
}

/** Conversations from before chats were encrypted: to read, and to delete. */
export function OlderScreen() {
  const t = useTranslations('older')
  const list = usePagedList<OlderChat>(olderKeys.list, olderCalls.list)
  usePageTitle(t('title'))
  return (
    <div className="mx-auto w-full max-w-[600px]">
      <ScreenHeader kind="depth" fallback={paths.chats} title={t('title')} />
      <div className="px-4 pb-8 [&>ul]:space-y-3">
        <p className="mb-4 text-ink-2 text-small">{t('intro')}</p>
        <PagedList
          list={list}
          label={t('title')}
          errorTitle={t('listError')}
          empty={
            <EmptyState scene="letter" title={t('noneTitle')}>
              {t('noneText')}
            </EmptyState>
          }
        >
          {chat => <OlderCard key={chat.id} chat={chat} />}
        </PagedList>
      </div>
    </div>
  )
}

function OlderCard({ chat }: { chat: OlderChat }) {
  const t = useTranslations('older')
  const problemText = useProblemText()
  const [isOpen, setOpen] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const { name } = chat.with
  const forget = useMutation({
    mutationFn: () => olderCalls.forget(chat.id),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: olderKeys.list }),
  })
  return (
    <li>
      <Card className="px-4 py-3">
        <div className="flex items-center gap-3">
          <Avatar member={chat.with} size="chat" />
          <div className="min-w-0 flex-1">
            <h2 className="truncate font-[560] font-sans text-body tracking-normal">{name}</h2>
            <p className="text-caption text-ink-3">
              <TimeAgo at={chat.last_message_at} />
            </p>
          </div>
        </div>
        <div className="mt-3 flex flex-wrap gap-2.5">
          <Button kind="quiet" size="sm" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? t('close') : t('read', { name })}
          </Button>
          <Button
            kind="text"
            size="sm"
            aria-label={t('deleteWith', { name })}
            onClick={() => setAsking(true)}
          >
            {t('delete')}
          </Button>
        </div>
        {isOpen && <OlderMessages id={chat.id} other={chat.with} />}
      </Card>
      {isAsking && (
        <QuestionSheet
          title={t('deleteTitle')}
          text={t('deleteText', { name })}
          act={t('deleteAct')}
          busy={forget.isPending}
          problem={forget.isError ? problemText(forget.error) : null}
          onAct={() => forget.mutate()}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  )
}
