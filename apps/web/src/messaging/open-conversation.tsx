import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { chatCalls } from '../api/calls.ts'
import { ApiProblem, hasCode } from '../api/problem.ts'
import { keys, queryClient } from '../api/query-client.ts'
import { useGo } from '../app/go.ts'
import { paths } from '../paths.ts'
import { ButtonLink } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { ConversationBones } from './conversation-bones.tsx'
import { listedConversation } from './conversation-cache.ts'

/** Opens the conversation with a member, which the server makes once, and goes to it. */
export function OpenConversation() {
  const t = useTranslations('chats')
  const { handle } = useParams({ strict: false }) as { handle: string }
  const go = useGo()
  const opened = useQuery({
    queryKey: keys.conversationWith(handle),
    queryFn: () => chatCalls.openWith(handle),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  useEffect(() => {
    const conversation = opened.data
    if (!conversation) return
    queryClient.setQueryData(keys.conversation(conversation.id), conversation)
    if (!listedConversation(conversation.id))
      void queryClient.invalidateQueries({ queryKey: keys.conversations })
    go(paths.chat(conversation.id), { replace: true })
  }, [opened.data, go])
  const self = hasCode(opened.error, 'cannot_message_self')
  const nobody = opened.error instanceof ApiProblem && [400, 404].includes(opened.error.status)
  if (hasCode(opened.error, 'you_block_member') || hasCode(opened.error, 'member_unavailable'))
    return (
      <div className="grid flex-1 place-items-center overflow-y-auto">
        <EmptyState
          level="h1"
          scene="letter"
          title={t('cannotWriteTitle', { handle })}
          action={<ButtonLink to={paths.profile(handle)}>{t('seeProfile')}</ButtonLink>}
        >
          {opened.error.code === 'you_block_member' ? t('cannotWriteYouBlock') : t('cannotWriteUnavailable')}
        </EmptyState>
      </div>
    )
  if (self || nobody)
    return (
      <div className="grid flex-1 place-items-center overflow-y-auto">
        <EmptyState
          level="h1"
          scene="people"
          title={self ? t('selfTitle') : t('nobodyTitle', { handle })}
          action={<ButtonLink to={paths.chats}>{t('title')}</ButtonLink>}
        >
          {self ? t('selfText') : t('nobodyText')}
        </EmptyState>
      </div>
    )
  if (opened.isError)
    return (
      <ErrorState error={opened.error} title={t('conversationError')} onRetry={() => void opened.refetch()} />
    )
  return <ConversationBones />
}
