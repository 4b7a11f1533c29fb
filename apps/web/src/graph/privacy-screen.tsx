import { useMutation, useQuery } from '@tanstack/react-query'
import { Ban, ChevronRight, Hash, type LucideIcon, UserPlus, VolumeX } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { keys, queryClient } from '../api/query-client.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { useProblemText } from '../identity/problem-text.ts'
import { useMe } from '../identity/session.ts'
import { ChoiceList } from '../me/choice-list.tsx'
import { paths } from '../paths.ts'
import { Badge } from '../ui/badge.tsx'
import { Card, Glyph, List, Row } from '../ui/card.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'
import { SwitchRow } from '../ui/switch-row.tsx'
import { showToast } from '../ui/toast.tsx'
import { graphCalls, graphKeys, type PrivacySettings } from './graph-calls.ts'

/** Who may follow, find and mention one, and whom one keeps away. */
export function PrivacyScreen() {
  const t = useTranslations('graph')
  usePageTitle(t('privacy'))
  const settings = useQuery({ queryKey: graphKeys.settings, queryFn: graphCalls.settings })
  return (
    <div className="mx-auto w-full max-w-[600px]">
      <ScreenHeader kind="depth" fallback={paths.me} title={t('privacy')} />
      <div className="space-y-7 px-4 pt-3 pb-10">
        <Ways />
        {settings.isPending ? (
          <Skeleton>
            <RowBones count={5} />
          </Skeleton>
        ) : settings.isError ? (
          <ErrorState
            error={settings.error}
            title={t('settingsError')}
            onRetry={() => void settings.refetch()}
          />
        ) : (
          <Settings settings={settings.data} />
        )}
      </div>
    </div>
  )
}

function Settings({ settings }: { settings: PrivacySettings }) {
  const t = useTranslations('graph')
  const me = useMe()
  const problemText = useProblemText()
  const { mutate } = useMutation({
    mutationFn: graphCalls.changeSettings,
    onMutate: change => {
      queryClient.setQueryData<PrivacySettings>(graphKeys.settings, now => now && { ...now, ...change })
    },
    onError: error => {
      queryClient.setQueryData(graphKeys.settings, settings)
      showToast({ text: problemText(error) })
    },
    onSuccess: now => {
      queryClient.setQueryData(graphKeys.settings, now)
      for (const queryKey of [graphKeys.requests, graphKeys.requestCount, keys.profile(me.handle)])
        void queryClient.invalidateQueries({ queryKey })
    },
  })
  const toggle = (key: 'locked' | 'discoverable' | 'show_follows' | 'show_likes' | 'for_you') => (
    <SwitchRow
      label={t(`settings.${key}`)}
      help={t(`settings.${key}_help`)}
      checked={settings[key]}
      onChange={on => mutate({ [key]: on })}
    />
  )
  return (
    <>
      <Card className="divide-y divide-line px-4 py-1">
        {toggle('locked')}
        {toggle('discoverable')}
        {toggle('show_follows')}
        {toggle('show_likes')}
      </Card>
      <Card className="px-4 py-1">{toggle('for_you')}</Card>
      <ChoiceList
        label={t('mentionsFrom')}
        value={settings.mentions_from}
        onChange={from => mutate({ mentions_from: from })}
        options={[
          { value: 'everyone', label: t('mentionsEveryone') },
          { value: 'followed', label: t('mentionsFollowed') },
        ]}
      />
    </>
  )
}

function Ways() {
  const t = useTranslations('graph')
  const count = useQuery({ queryKey: graphKeys.requestCount, queryFn: graphCalls.requestCount })
  const waiting = count.data?.count ?? 0
  const chevron = <Icon of={ChevronRight} size="s" className="text-ink-3" />
  return (
    <List label={t('privacy')}>
      <Row
        lead={<Way of={UserPlus} />}
        title={t('requests')}
        sub={t('requestsSub')}
        end={
          <>
            {waiting > 0 && <Badge>{waiting}</Badge>}
            {chevron}
          </>
        }
        to={paths.followRequests}
      />
      <Row
        lead={<Way of={Hash} />}
        title={t('tagsTitle')}
        sub={t('tagsSub')}
        end={chevron}
        to={paths.followedTags}
      />
      <Row
        lead={<Way of={VolumeX} />}
        title={t('mutedTitle')}
        sub={t('mutedSub')}
        end={chevron}
        to={paths.muted}
      />
      <Row
        lead={<Way of={Ban} />}
        title={t('blockedTitle')}
        sub={t('blockedSub')}
        end={chevron}
        to={paths.blocked}
      />
    </List>
  )
}

const Way = ({ of }: { of: LucideIcon }) => (
  <Glyph>
    <Icon of={of} />
  </Glyph>
)
