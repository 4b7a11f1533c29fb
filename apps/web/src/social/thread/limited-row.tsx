import { EyeOff } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { createStore, useStore } from '../../api/store.ts'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'

/** Answers of limited members that the reader has chosen to see, for as long as the page is open. */
const opened = createStore<ReadonlySet<string>>(new Set())

export const useIsOpened = (postId: string): boolean => useStore(opened).has(postId)

/** The place of an answer by a member whom the staff limited: it is there, behind one press. */
export function LimitedRow({ postId, small }: { postId: string; small: boolean }) {
  const t = useTranslations('posts')
  return (
    <div className="relative flex min-h-[58px] items-center gap-3 px-4 text-ink-3 text-small">
      <span className={cx('grid flex-none place-items-center', small ? 'w-[34px]' : 'w-[42px]')}>
        <Icon of={EyeOff} />
      </span>
      <span className="min-w-0 flex-1 text-pretty">{t('limitedHere')}</span>
      <button
        type="button"
        onClick={() => opened.set(now => new Set(now).add(postId))}
        className="tap min-h-8 flex-none font-semibold text-aegean hover:underline"
      >
        {t('showLimited')}
      </button>
    </div>
  )
}
