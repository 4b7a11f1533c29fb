import { ChevronLeft, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '../ui/cx.ts'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { useBack } from './back.ts'

type Props = {
  title: ReactNode
  /** `place`: one of the five tabs. `depth`: goes back. `task`: full height, with Close. */
  kind?: 'place' | 'depth' | 'task'
  /** Where Back leads on a page that was opened from outside. */
  fallback?: string
  onBack?: () => void
  /** Beside the title, such as the sandbox label. */
  beside?: ReactNode
  end?: ReactNode
  className?: string
}

export function ScreenHeader({
  title,
  kind = 'place',
  fallback = '/home',
  onBack,
  beside,
  end,
  className,
}: Props) {
  const t = useTranslations('common')
  const back = useBack(fallback)
  return (
    <header
      className={cx(
        'sticky top-0 z-[var(--z-bar)] flex min-h-[52px] flex-none items-center gap-2 bg-canvas/92 pr-2.5 backdrop-blur-md md:min-h-[66px]',
        kind === 'place' ? 'pl-4' : 'pl-1.5',
        className,
      )}
    >
      {kind !== 'place' && (
        <IconButton label={kind === 'task' ? t('close') : t('nav.back')} onClick={onBack ?? back}>
          <Icon of={kind === 'task' ? X : ChevronLeft} size={kind === 'task' ? 'm' : 'l'} />
        </IconButton>
      )}
      <h1
        tabIndex={-1}
        className={cx(
          'min-w-0',
          kind === 'place'
            ? 'text-h2 md:text-[1.6875rem]'
            : 'truncate font-sans text-title tracking-normal md:text-[1.1875rem]',
        )}
      >
        {title}
      </h1>
      {beside}
      <span className="flex-1" />
      {end}
    </header>
  )
}
