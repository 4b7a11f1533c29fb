import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { ButtonLink } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { usePageTitle } from './page-title.ts'

export function NotFound() {
  const t = useTranslations('common')
  usePageTitle(t('notFoundTitle'))
  return (
    <main className="grid min-h-[70dvh] place-items-center">
      <EmptyState
        level="h1"
        scene="letter"
        title={t('notFoundTitle')}
        action={<ButtonLink to={paths.home}>{t('goHome')}</ButtonLink>}
      >
        {t('notFoundText')}
      </EmptyState>
    </main>
  )
}
