import { useEffect } from 'react'
import { useTranslations } from 'use-intl'

let name = ''
let count = 0

function show(): void {
  if (name !== '') document.title = count > 0 ? `(${count > 99 ? '99+' : count}) ${name}` : name
}

/** How much waits unseen, before the name of the page: a tab in the background shows little more than that. */
export function setTitleCount(next: number): void {
  count = next
  show()
}

/** Names the page in the browser's tab and history. */
export function usePageTitle(page: string | null | undefined): void {
  const t = useTranslations('common')
  useEffect(() => {
    name = page ? t('title', { page }) : t('appName')
    show()
  }, [page, t])
}
