import { Ellipsis } from 'lucide-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import type { Post } from '../../api/types.ts'
import { Icon } from '../../ui/icon.tsx'
import { Menu } from '../../ui/menu.tsx'

const PostMenuItems = lazy(() => import('./post-menu-items.tsx').then(m => ({ default: m.PostMenuItems })))

export function PostMenu({ post, onDeleted }: { post: Post; onDeleted?: (() => void) | undefined }) {
  const t = useTranslations('posts')
  return (
    <Menu
      trigger={
        <button
          type="button"
          data-act="menu"
          aria-label={t('menu')}
          className="tap -my-1.5 -mr-2 grid size-8 flex-none place-items-center rounded-full text-ink-3 hover:bg-sunken hover:text-ink"
        >
          <Icon of={Ellipsis} size="s" />
        </button>
      }
    >
      <PostMenuItems post={post} onDeleted={onDeleted} />
    </Menu>
  )
}
