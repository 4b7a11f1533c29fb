import { ListPlus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Icon } from '../../ui/icon.tsx'
import type { Composer } from './use-composer.ts'

/** For a thread: posts what is written and goes on below it. */
export function GoOnButton({ composer }: { composer: Composer }) {
  const t = useTranslations('compose')
  if (!composer.mayGoOn || !composer.canPost) return null
  return (
    <button
      type="button"
      aria-label={t('goOn')}
      title={t('goOn')}
      disabled={composer.isPending}
      onClick={composer.goOn}
      className="tap grid size-9 flex-none place-items-center rounded-full text-ink-2 inset-ring inset-ring-line transition-colors hover:bg-sunken hover:text-ink disabled:opacity-45"
    >
      <Icon of={ListPlus} size="s" />
    </button>
  )
}
