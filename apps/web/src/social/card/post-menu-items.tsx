import {
  Ban,
  Bell,
  BellOff,
  Flag,
  FolderInput,
  History,
  Link2,
  Pin,
  PinOff,
  Scale,
  SquarePen,
  Trash2,
  VolumeX,
} from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Post } from '../../api/types.ts'
import { useMe } from '../../identity/session.ts'
import { openNotes, openReport } from '../../safety/safety-dialogs.ts'
import { Icon } from '../../ui/icon.tsx'
import { MenuItem } from '../../ui/menu.tsx'
import { editWhole } from '../acts/edit-whole.ts'
import { toggleThreadMute } from '../acts/mute-thread.ts'
import { togglePin } from '../acts/pin-post.ts'
import { copyPostLink } from '../acts/share-post.ts'
import { openPostDialog } from '../post-dialogs.ts'

export function PostMenuItems({ post, onDeleted }: { post: Post; onDeleted?: (() => void) | undefined }) {
  const t = useTranslations('posts')
  const me = useMe()
  const muted = post.viewer.muted_thread
  const isOwn = post.author.id === me.id
  return (
    <>
      <MenuItem icon={<Icon of={Link2} size="s" />} onSelect={() => void copyPostLink(post, t('linkCopied'))}>
        {t('copyLink')}
      </MenuItem>
      {post.viewer.bookmarked && (
        <MenuItem
          icon={<Icon of={FolderInput} size="s" />}
          onSelect={() => openPostDialog({ name: 'folder', post })}
        >
          {t('folder')}
        </MenuItem>
      )}
      {post.edited_at && (
        <MenuItem
          icon={<Icon of={History} size="s" />}
          onSelect={() => openPostDialog({ name: 'history', post })}
        >
          {t('historyTitle')}
        </MenuItem>
      )}
      <MenuItem
        icon={<Icon of={muted ? Bell : BellOff} size="s" />}
        onSelect={() =>
          void toggleThreadMute(post, {
            done: t(muted ? 'unmuteDone' : 'muteDone'),
            failed: t('muteFailed'),
          })
        }
      >
        {muted ? t('unmuteThread') : t('muteThread')}
      </MenuItem>
      {isOwn && (
        <MenuItem icon={<Icon of={SquarePen} size="s" />} onSelect={() => void editWhole(post)}>
          {t('edit')}
        </MenuItem>
      )}
      {isOwn && (post.visibility === 'public' || post.visibility === 'followers') && (
        <MenuItem
          icon={<Icon of={post.is_pinned ? PinOff : Pin} size="s" />}
          onSelect={() =>
            void togglePin(post, {
              done: t(post.is_pinned ? 'unpinDone' : 'pinDone'),
              failed: t('pinFailed'),
            })
          }
        >
          {post.is_pinned ? t('unpin') : t('pin')}
        </MenuItem>
      )}
      <MenuItem icon={<Icon of={Scale} size="s" />} onSelect={() => openNotes(post.id)}>
        {t('notes')}
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
        <>
          <MenuItem
            icon={<Icon of={VolumeX} size="s" />}
            onSelect={() => openPostDialog({ name: 'mute', post })}
          >
            {t('muteMember', { name: post.author.name })}
          </MenuItem>
          <MenuItem
            icon={<Icon of={Flag} size="s" />}
            onSelect={() => openReport({ kind: 'post', id: post.id, name: post.author.name })}
          >
            {t('report')}
          </MenuItem>
          <MenuItem
            danger
            icon={<Icon of={Ban} size="s" />}
            onSelect={() => openPostDialog({ name: 'block', post })}
          >
            {t('blockMember', { name: post.author.name })}
          </MenuItem>
        </>
      )}
    </>
  )
}
