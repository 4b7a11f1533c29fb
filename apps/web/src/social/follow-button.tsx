import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Person } from '../api/types.ts'
import { Button, type ButtonSize } from '../ui/button.tsx'
import { useFollow } from './use-follow.ts'

/**
 * Follows or asks to, and takes either back: once it stands, the button says what it would do when one reaches for it.
 */
export function FollowButton({
  member,
  size = 'sm',
  wide = false,
}: {
  member: Person
  size?: ButtonSize
  wide?: boolean
}) {
  const t = useTranslations('people')
  const { setFollow } = useFollow(member)
  const [reached, setReached] = useState(false)
  const follows = member.viewer?.follows ?? false
  const requested = member.viewer?.requested ?? false
  const stands = follows || requested
  return (
    <Button
      kind={stands ? 'quiet' : 'line'}
      size={size}
      wide={wide}
      aria-pressed={stands}
      onClick={() => {
        // What the press has just done is said first; what the next one would do, when the pointer comes again.
        setReached(false)
        setFollow(!stands)
      }}
      onPointerEnter={event => event.pointerType === 'mouse' && setReached(true)}
      onPointerLeave={() => setReached(false)}
    >
      {follows
        ? t(reached ? 'unfollow' : 'followingState')
        : requested
          ? t(reached ? 'withdraw' : 'requestedState')
          : t('follow')}
      <span className="sr-only"> {member.name}</span>
    </Button>
  )
}
