import { ChevronLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useBack } from '../app/back.ts'
import { paths } from '../paths.ts'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Logo } from '../ui/mark.tsx'
import { LanguageSwitch } from './language-switch.tsx'

/** One question at a time, on one quiet page. */
export function FormPage({
  title,
  lead,
  step,
  onBack,
  children,
  foot,
}: {
  title: ReactNode
  lead?: ReactNode
  step?: ReactNode
  onBack?: (() => void) | undefined
  children: ReactNode
  foot?: ReactNode
}) {
  const t = useTranslations('common')
  const back = useBack(paths.welcome)
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-[500px] flex-col px-5 pb-8">
      <div className="-ml-3 flex min-h-[60px] items-center gap-1 pt-[env(safe-area-inset-top)]">
        <IconButton label={t('nav.back')} onClick={onBack ?? back}>
          <Icon of={ChevronLeft} size="l" />
        </IconButton>
        <Logo size={28} />
        <span className="flex-1" />
        <LanguageSwitch />
      </div>
      <div className="flex-1 pt-4 sm:pt-[8dvh]">
        {step && <p className="mb-1.5 text-label font-medium text-ink-3">{step}</p>}
        <h1 tabIndex={-1} className="text-h1">
          {title}
        </h1>
        {lead && <p className="mt-2 text-body text-ink-2">{lead}</p>}
        <div className="mt-6">{children}</div>
      </div>
      {foot && <div className="pt-8 text-small text-ink-2">{foot}</div>}
    </div>
  )
}
