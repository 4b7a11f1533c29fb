import { ArrowUp } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useStore } from '../../api/store.ts'
import { scrollToTop } from '../../app/scroll.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { clearNewPosts, newPostIds } from '../new-posts.ts'

/** Says how many posts wait above. They never push the page: they come when the reader asks. */
export function NewPostsPill({ onShow }: { onShow: () => Promise<unknown> }) {
  const t = useTranslations('home')
  const ids = useStore(newPostIds)
  return (
    <div
      role="status"
      className="pointer-events-none sticky top-[60px] z-[var(--z-bar)] flex h-0 justify-center md:top-[78px]"
    >
      {ids.length > 0 && (
        <Button
          size="sm"
          className="num pointer-events-auto mt-2 animate-appear shadow-e2"
          icon={<Icon of={ArrowUp} size="xs" />}
          onClick={() => {
            clearNewPosts()
            void onShow().then(scrollToTop)
          }}
        >
          {t('postsNew', { count: ids.length })}
        </Button>
      )}
    </div>
  )
}
