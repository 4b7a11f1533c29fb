import { EyeOff, TriangleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useTranslations } from 'use-intl'
import type { Post } from '../../api/types.ts'
import { Icon } from '../../ui/icon.tsx'
import { useUncovered } from './uncovered.ts'

/** What the author warns of, or what the moderators covered, stays under a cover until the reader lifts it. */
export function Covered({ post, children }: { post: Post; children: ReactNode }) {
  const t = useTranslations('posts')
  const warning = post.content_warning
  if (!post.label && !warning) return children
  return (
    <>
      {post.label && !warning ? (
        <Cover
          id={post.id}
          icon={EyeOff}
          title={
            t.has(`labels.${post.label}` as 'labels.other')
              ? t(`labels.${post.label}` as 'labels.other')
              : t('labels.other')
          }
          note={t('coveredByStaff')}
        >
          {children}
        </Cover>
      ) : (
        <Cover id={post.id} icon={TriangleAlert} title={warning ?? ''} note={t('contentWarning')}>
          {children}
        </Cover>
      )}
    </>
  )
}

function Cover({
  id,
  icon,
  title,
  note,
  children,
}: {
  id: string
  icon: typeof EyeOff
  title: string
  note: string
  children: ReactNode
}) {
  const t = useTranslations('posts')
  const [lifted, toggle] = useUncovered(id)
  const bodyId = useId()
  return (
    <>
      <div className="mt-1 flex items-center gap-3 rounded-m bg-canvas py-2 pr-2 pl-3.5">
        <Icon of={icon} size="s" className="text-ink-3" />
        <div className="min-w-0 flex-1 py-0.5">
          <p className="text-caption text-ink-3">{note}</p>
          <p className="break-words font-medium text-ui" dir="auto">
            {title}
          </p>
        </div>
        <button
          type="button"
          aria-expanded={lifted}
          aria-controls={bodyId}
          onClick={toggle}
          className="tap min-h-9 flex-none rounded-full px-3 font-semibold text-small hover:bg-quiet"
        >
          {lifted ? t('hide') : t('show')}
        </button>
      </div>
      <div id={bodyId} className={lifted ? 'animate-fade-in pt-1' : undefined}>
        {lifted && children}
      </div>
    </>
  )
}
