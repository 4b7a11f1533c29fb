import { Flag, Link2, Trash2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Post } from '../../api/types.ts'
import { useMe } from '../../identity/session.ts'
import { openReport } from '../../safety/safety-dialogs.ts'
import { Icon } from '../../ui/icon.tsx'
import { MenuItem } from '../../ui/menu.tsx'
import { copyPostLink } from '../acts/share-post.ts'
import { openPostDialog } from '../post-dialogs.ts'

export function PostMenuItems({ post, onDeleted }: { post: Post; onDeleted?: (() => void) | undefined }) {
  const t = useTranslations('posts')
  const safety = useTranslations('safety')
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
      {!isOwn && (
        <MenuItem
          icon={<Icon of={Flag} size="s" />}
          onSelect={() => openReport({ kind: 'post', id: post.id, name: post.author.name })}
        >
          {safety('report')}
        </MenuItem>
      )}
    </>
  )
}
