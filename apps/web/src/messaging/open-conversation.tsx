import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { chatCalls } from '../api/calls.ts'
import { keys, queryClient } from '../api/query-client.ts'
import { useGo } from '../app/go.ts'
import { paths } from '../paths.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { ConversationBones } from './conversation-bones.tsx'

/** Opens the conversation with a member, which the server makes once, and goes to it. */
export function OpenConversation() {
  const t = useTranslations('chats')
  const { handle } = useParams({ strict: false }) as { handle: string }
  const go = useGo()
  const opened = useQuery({
    queryKey: ['conversations', 'with', handle],
    queryFn: () => chatCalls.openWith(handle),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  useEffect(() => {
    if (!opened.data) return
    queryClient.setQueryData(keys.conversation(opened.data.id), opened.data)
    void queryClient.invalidateQueries({ queryKey: keys.conversations })
    go(paths.chat(opened.data.id), { replace: true })
  }, [opened.data, go])
  if (opened.isError)
    return (
      <ErrorState error={opened.error} title={t('conversationError')} onRetry={() => void opened.refetch()} />
    )
  return <ConversationBones />
}
