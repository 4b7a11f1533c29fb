import { AtSign, CircleDashed, Users } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Post } from '../../api/types.ts'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import { openPostDialog } from '../post-dialogs.ts'

const icons = { followers: Users, mentioned: AtSign, circle: CircleDashed }

/** Who can read the post, when that is not everybody. */
export function AudienceMark({ visibility }: { visibility: Post['visibility'] }) {
  const t = useTranslations('posts')
  if (visibility === 'public') return null
  return (
    <span className="flex-none text-ink-3" title={t(`audience.${visibility}`)}>
      <Icon of={icons[visibility]} size="xs" />
      <span className="sr-only">{t(`audience.${visibility}`)}</span>
    </span>
  )
}

/** An edited post says so, and leads to what it said before. */
export function EditedMark({ post, className }: { post: Post; className?: string }) {
  const t = useTranslations('posts')
  if (!post.edited_at) return null
  return (
    <button
      type="button"
      title={t('historyTitle')}
      onClick={() => openPostDialog({ name: 'history', post })}
      className={cx('tap flex-none text-ink-3 text-small hover:underline', className)}
    >
      {t('edited')}
    </button>
  )
}
