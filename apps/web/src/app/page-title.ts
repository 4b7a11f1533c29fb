import { useEffect } from 'react'
import { useTranslations } from 'use-intl'

/** Names the page in the browser's tab and history. */
export function usePageTitle(page: string | null | undefined): void {
  const t = useTranslations('common')
  useEffect(() => {
    document.title = page ? t('title', { page }) : t('appName')
  }, [page, t])
}
