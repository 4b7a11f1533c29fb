import { Link2, Trash2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Post } from '../../api/types.ts'
import { useMe } from '../../identity/session.ts'
import { Icon } from '../../ui/icon.tsx'
import { MenuItem } from '../../ui/menu.tsx'
import { copyPostLink } from '../acts/share-post.ts'
import { openPostDialog } from '../post-dialogs.ts'

export function PostMenuItems({ post, onDeleted }: { post: Post; onDeleted?: (() => void) | undefined }) {
  const t = useTranslations('posts')
  const me = useMe()
  const isOwn = post.author.id === me.id
  return (
    <>
      <MenuItem icon={<Icon of={Link2} size="s" />} onSelect={() => void copyPostLink(post, t('linkCopied'))}>
        {t('copyLink')}
      </MenuItem>
      {isOwn && (
        <MenuItem
          danger
          icon={<Icon of={Trash2} size="s" />}
          onSelect={() => openPostDialog({ name: 'delete', post, ...(onDeleted && { onDone: onDeleted }) })}
        >
          {t('delete')}
        </MenuItem>
      )}
    </>
  )
}
