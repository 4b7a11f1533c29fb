import { CircleDashed } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'

/** The place of a post that cannot be shown. What answers it still stands. */
export function GoneRow({ small = false }: { small?: boolean }) {
  const t = useTranslations('posts')
  return (
    <div className="relative flex min-h-[58px] items-center gap-3 px-4 text-ink-3 text-small">
      <span className={cx('grid flex-none place-items-center', small ? 'w-[34px]' : 'w-[42px]')}>
        <Icon of={CircleDashed} />
      </span>
      {t('goneHere')}
    </div>
  )
}
