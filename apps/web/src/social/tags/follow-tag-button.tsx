import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button.tsx'
import { useTagFollow } from './followed-tags.ts'

/** Follows a tag or stops it. Nothing stands here until it is known which of the two. */
export function FollowTagButton({ tag }: { tag: string }) {
  const t = useTranslations('people')
  const { follows, setFollow, isPending } = useTagFollow(tag)
  if (follows === null) return null
  return (
    <Button
      kind={follows ? 'quiet' : 'line'}
      size="sm"
      busy={isPending}
      aria-pressed={follows}
      onClick={() => setFollow(!follows)}
    >
      {t(follows ? 'followingState' : 'follow')}
      <span className="sr-only"> #{tag}</span>
    </Button>
  )
}
