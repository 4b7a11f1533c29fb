import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { memberCalls } from '../../api/calls.ts'
import { ApiProblem } from '../../api/problem.ts'
import { keys } from '../../api/query-client.ts'
import { useGo } from '../../app/go.ts'
import { usePageTitle } from '../../app/page-title.ts'
import { useMe } from '../../identity/session.ts'
import { paths } from '../../paths.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PaneBones } from '../chat-screen.tsx'
import { WhenOpen } from '../chats-gate.tsx'
import { useChatList } from '../engine/use-chats.ts'
import { type Opened, openChat } from './open-chat.ts'

/** Opens the chat with a member, which there is once, and goes to it. */
export function OpenChatWith() {
  const { handle } = useParams({ strict: false }) as { handle: string }
  return (
    <WhenOpen bones={<PaneBones />}>
      <Opening key={handle} handle={handle} />
    </WhenOpen>
  )
}

function Opening({ handle }: { handle: string }) {
  const t = useTranslations('chats')
  const me = useMe()
  const go = useGo()
  const list = useChatList().data
  const [opened, setOpened] = useState<Opened | null>(null)
  const [tries, setTries] = useState(0)
  const isSelf = handle === me.handle
  const standing = list?.find(
    row => row.kind === 'pair' && (isSelf ? row.members.length === 0 : row.members[0]?.handle === handle),
  )?.id
  const profile = useQuery({
    queryKey: keys.profile(handle),
    queryFn: () => memberCalls.profile(handle),
    enabled: !isSelf,
    retry: false,
  })
  const memberId = isSelf ? me.id : profile.data?.id
  const isListed = list !== undefined
  usePageTitle(t('title'))
  useEffect(() => {
    if (standing) return go(paths.chat(standing), { replace: true })
    if (!isListed || !memberId || tries < 0) return
    let isGone = false
    void openChat('pair', memberId === me.id ? [] : [memberId]).then(result => {
      if (isGone) return
      if (result.code === 'opened') go(paths.chat(result.chat), { replace: true })
      else setOpened(result)
    })
    return () => {
      isGone = true
    }
  }, [standing, isListed, memberId, me.id, go, tries])

  if (profile.error instanceof ApiProblem && [400, 404].includes(profile.error.status))
    return (
      <Told title={t('nobodyTitle', { handle })} scene="people" to={paths.chats} act={t('title')}>
        {t('nobodyText')}
      </Told>
    )
  if (profile.isError && !standing)
    return (
      <ErrorState
        error={profile.error}
        title={t('conversationError')}
        onRetry={() => void profile.refetch()}
      />
    )
  if (opened === null || opened.code === 'opened') return <PaneBones />
  const again = () => {
    setOpened(null)
    setTries(now => now + 1)
  }
  if (opened.code === 'not_set_up')
    return (
      <Told
        title={t('notSetUpTitle')}
        scene="letter"
        to={paths.profile(handle)}
        act={t('seeProfile')}
        onRetry={again}
      >
        {t('notSetUp', { names: profile.data?.name ?? `@${handle}`, count: 1 })}
      </Told>
    )
  const refused = opened.code === 'refused' ? opened.refused : null
  if (refused === 'you_block_member' || refused === 'member_unavailable')
    return (
      <Told
        title={t('cannotWriteTitle', { handle })}
        scene="letter"
        to={paths.profile(handle)}
        act={t('seeProfile')}
      >
        {refused === 'you_block_member' ? t('cannotWriteYouBlock') : t('cannotWriteUnavailable')}
      </Told>
    )
  return (
    <Told title={t('conversationError')} scene="letter" to={paths.chats} act={t('title')} onRetry={again}>
      {refused === 'rate_limited' ? t('groupRefused.rate_limited') : t('openRefused')}
    </Told>
  )
}

function Told({
  title,
  scene,
  to,
  act,
  onRetry,
  children,
}: {
  title: string
  scene: 'letter' | 'people'
  to: string
  act: string
  onRetry?: () => void
  children: string
}) {
  const t = useTranslations('chats')
  return (
    <div className="grid flex-1 place-items-center overflow-y-auto">
      <EmptyState
        level="h1"
        scene={scene}
        title={title}
        action={
          <span className="flex flex-wrap justify-center gap-2">
            {onRetry && <Button onClick={onRetry}>{t('retry')}</Button>}
            <ButtonLink to={to} kind={onRetry ? 'quiet' : 'ink'}>
              {act}
            </ButtonLink>
          </span>
        }
      >
        {children}
      </EmptyState>
    </div>
  )
}
