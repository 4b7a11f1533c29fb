import { PenLine, Repeat2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Post } from '../../api/types.ts'
import { Icon } from '../../ui/icon.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import { useToggle } from '../acts/toggle-post.ts'
import { openComposer } from '../post-dialogs.ts'
import { ActButton } from './act-button.tsx'

/** Passes a post on, in silence or with words. Only what everybody may read can be passed on. */
export function RepostMenu({ post }: { post: Post }) {
  const t = useTranslations('posts')
  const repost = useToggle(post, 'reposted')
  const count = post.counts.reposts + post.counts.quotes
  const button = (
    <ActButton
      data-act="repost"
      icon={Repeat2}
      tone="repost"
      fills={false}
      label={t('repost')}
      count={count}
      disabled={!post.viewer.may_repost}
      {...(post.viewer.reposted && { on: true })}
    />
  )
  if (!post.viewer.may_repost) return button
  return (
    <Menu align="start" trigger={button}>
      <MenuItem icon={<Icon of={Repeat2} size="s" />} onSelect={repost}>
        {post.viewer.reposted ? t('undoRepost') : t('repost')}
      </MenuItem>
      <MenuItem icon={<Icon of={PenLine} size="s" />} onSelect={() => openComposer({ kind: 'quote', post })}>
        {t('quote')}
      </MenuItem>
    </Menu>
  )
}
