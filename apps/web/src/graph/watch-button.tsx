import { useMutation } from '@tanstack/react-query'
import { Bell, BellRing } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { keys, queryClient } from '../api/query-client.ts'
import type { Profile } from '../api/types.ts'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { MenuItem } from '../ui/menu.tsx'
import { showToast } from '../ui/toast.tsx'
import { graphCalls } from './graph-calls.ts'
import { showRelation } from './relation-cache.ts'

/** Only of those whom one follows and does not mute is one told. */
export function mayWatch({ viewer }: Profile): boolean {
  return viewer?.follows === true && !viewer.mutes
}

function useWatch({ handle, name, viewer }: Profile) {
  const t = useTranslations('graph')
  const watches = viewer?.watches ?? false
  const { mutate } = useMutation({
    mutationFn: (on: boolean) => (on ? graphCalls.watch(handle) : graphCalls.unwatch(handle)),
    onMutate: async on => {
      // An answer that is on its way would show again how it was.
      await queryClient.cancelQueries({ queryKey: keys.profile(handle) })
      showRelation(handle, { watches: on })
    },
    onSuccess: (_answer, on) => showToast({ text: t(on ? 'watchedToast' : 'unwatchedToast', { name }) }),
    onError: () => {
      showRelation(handle, { watches })
      showToast({ text: t('watchFailed') })
    },
  })
  return { watches, toggle: () => mutate(!watches) }
}

/** Whether one is told of each post of a member: a bell that rings or does not. */
export function WatchButton({ profile }: { profile: Profile }) {
  const t = useTranslations('graph')
  const { watches, toggle } = useWatch(profile)
  return (
    <IconButton
      label={t('watch', { name: profile.name })}
      tone={watches ? 'ink' : 'quiet'}
      aria-pressed={watches}
      onClick={toggle}
    >
      <Icon of={watches ? BellRing : Bell} />
    </IconButton>
  )
}

/** The same among the other things that one can do with a member. */
export function WatchItem({ profile }: { profile: Profile }) {
  const t = useTranslations('graph')
  const { watches, toggle } = useWatch(profile)
  return (
    <MenuItem icon={<Icon of={watches ? BellRing : Bell} size="s" />} onSelect={toggle}>
      {t(watches ? 'unwatchItem' : 'watchItem')}
    </MenuItem>
  )
}
