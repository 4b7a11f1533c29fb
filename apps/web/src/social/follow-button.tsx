import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { MemberCard } from '../api/types.ts'
import { Button, type ButtonSize } from '../ui/button.tsx'
import { useFollow } from './use-follow.ts'

/** Follows, and unfollows: once following, the button says what it would do when one reaches for it. */
export function FollowButton({
  member,
  follows,
  size = 'sm',
  wide = false,
}: {
  member: MemberCard
  follows: boolean
  size?: ButtonSize
  wide?: boolean
}) {
  const t = useTranslations('people')
  const { setFollow } = useFollow(member.handle)
  const [reached, setReached] = useState(false)
  return (
    <Button
      kind={follows ? 'quiet' : 'line'}
      size={size}
      wide={wide}
      aria-pressed={follows}
      onClick={() => {
        // What the press has just done is said first; what the next one would do, when the pointer comes again.
        setReached(false)
        setFollow(!follows)
      }}
      onPointerEnter={event => event.pointerType === 'mouse' && setReached(true)}
      onPointerLeave={() => setReached(false)}
    >
      {follows ? (reached ? t('unfollow') : t('followingState')) : t('follow')}
      <span className="sr-only"> {member.name}</span>
    </Button>
  )
}
