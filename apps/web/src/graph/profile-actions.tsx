import {
  ArrowUpRight,
  Ban,
  Ellipsis,
  Flag,
  ListPlus,
  MessageCircle,
  Share2,
  UserMinus,
  Volume2,
  VolumeX,
} from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { keys, queryClient } from '../api/query-client.ts'
import type { Profile } from '../api/types.ts'
import { paths } from '../paths.ts'
import { openReport } from '../safety/safety-dialogs.ts'
import { FollowButton } from '../social/follow-button.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { showToast } from '../ui/toast.tsx'
import { BlockSheet } from './block-sheet.tsx'
import { graphCalls } from './graph-calls.ts'
import { ListChoiceSheet } from './list-choice-sheet.tsx'
import { MuteSheet } from './mute-sheet.tsx'
import { showRelation } from './relation-cache.ts'
import { useAct } from './use-act.ts'
import { useUnblock, useUnmute } from './use-block.ts'
import { mayWatch, WatchButton, WatchItem } from './watch-button.tsx'

type Opened = 'mute' | 'block' | 'list' | null

/** What one can do with another member, under the head of their profile. */
export function ProfileActions({ profile }: { profile: Profile }) {
  const t = useTranslations()
  const [opened, setOpened] = useState<Opened>(null)
  const unblock = useUnblock(profile)
  const blocks = profile.viewer?.blocks ?? false
  const sheet = { member: profile, onClose: () => setOpened(null) }
  return (
    <>
      {blocks && (
        <p className="mt-4 text-pretty text-ink-2 text-ui">{t('graph.youBlock', { name: profile.name })}</p>
      )}
      <div className="mx-auto mt-4 flex max-w-[520px] flex-wrap justify-center gap-2.5">
        {blocks ? (
          <Button
            kind="line"
            size="sm"
            className="min-h-11 flex-1"
            busy={unblock.isPending}
            onClick={() => unblock.run()}
          >
            {t('graph.unblock')}
          </Button>
        ) : (
          <>
            <span className="min-w-[130px] flex-1 [&>button]:min-h-11">
              <FollowButton member={profile} wide />
            </span>
            {mayWatch(profile) && <WatchButton profile={profile} />}
            <ButtonLink
              to={paths.chatWith(profile.handle)}
              kind="quiet"
              size="sm"
              className="min-h-11 flex-1"
              icon={<Icon of={MessageCircle} size="s" />}
            >
              {t('people.message')}
            </ButtonLink>
            <ButtonLink
              to={paths.sendTo(profile.handle)}
              kind="quiet"
              size="sm"
              className="min-h-11 flex-1 whitespace-nowrap"
              icon={<Icon of={ArrowUpRight} size="s" />}
            >
              {t('people.sendMoney')}
            </ButtonLink>
          </>
        )}
        <Menu
          trigger={
            <IconButton label={t('graph.moreFor', { name: profile.name })} tone="quiet">
              <Icon of={Ellipsis} />
            </IconButton>
          }
        >
          <MoreItems profile={profile} onOpen={setOpened} />
        </Menu>
      </div>
      {opened === 'mute' && <MuteSheet {...sheet} />}
      {opened === 'block' && <BlockSheet {...sheet} />}
      {opened === 'list' && <ListChoiceSheet {...sheet} />}
    </>
  )
}

function MoreItems({ profile, onOpen }: { profile: Profile; onOpen: (what: Opened) => void }) {
  const t = useTranslations('graph')
  const people = useTranslations('people')
  const unmute = useUnmute(profile)
  const unblock = useUnblock(profile)
  const removed = useAct(
    () => graphCalls.removeFollower(profile.handle),
    () => {
      showRelation(profile.handle, { followed_by: false })
      void queryClient.invalidateQueries({ queryKey: keys.profile(profile.handle) })
      void queryClient.invalidateQueries({ queryKey: ['people'] })
      showToast({ text: t('removedToast', { name: profile.name }) })
    },
  )
  const relation = profile.viewer
  const blocks = relation?.blocks ?? false
  return (
    <>
      <MenuItem icon={<Icon of={Share2} size="s" />} onSelect={() => void share(profile, t('linkCopied'))}>
        {t('shareProfile')}
      </MenuItem>
      {mayWatch(profile) && <WatchItem profile={profile} />}
      {!blocks && (
        <MenuItem icon={<Icon of={ListPlus} size="s" />} onSelect={() => onOpen('list')}>
          {t('addToList')}
        </MenuItem>
      )}
      {relation?.followed_by && (
        <MenuItem icon={<Icon of={UserMinus} size="s" />} onSelect={() => removed.run()}>
          {t('removeFollower')}
        </MenuItem>
      )}
      {!blocks &&
        (relation?.mutes ? (
          <MenuItem icon={<Icon of={Volume2} size="s" />} onSelect={() => unmute.run()}>
            {t('unmute')}
          </MenuItem>
        ) : (
          <MenuItem icon={<Icon of={VolumeX} size="s" />} onSelect={() => onOpen('mute')}>
            {t('muteDots')}
          </MenuItem>
        ))}
      <MenuItem
        icon={<Icon of={Flag} size="s" />}
        onSelect={() => openReport({ kind: 'member', id: profile.id, name: profile.name })}
      >
        {people('report')}
      </MenuItem>
      {blocks ? (
        <MenuItem icon={<Icon of={Ban} size="s" />} onSelect={() => unblock.run()}>
          {t('unblock')}
        </MenuItem>
      ) : (
        <MenuItem danger icon={<Icon of={Ban} size="s" />} onSelect={() => onOpen('block')}>
          {t('blockDots')}
        </MenuItem>
      )}
    </>
  )
}

/** The device's own way to share where it has one; otherwise the link goes to the clipboard. */
async function share(profile: Profile, copied: string): Promise<void> {
  const url = new URL(paths.profile(profile.handle), window.location.origin).href
  if (navigator.share) {
    await navigator.share({ title: profile.name, url }).catch(() => undefined)
    return
  }
  await navigator.clipboard.writeText(url)
  showToast({ text: copied })
}
