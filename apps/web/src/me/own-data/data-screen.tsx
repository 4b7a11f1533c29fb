import { useTranslations } from 'use-intl'
import { usePageTitle } from '../../app/page-title.ts'
import { ScreenHeader } from '../../app/screen-header.tsx'
import { paths } from '../../paths.ts'
import { ExportSection } from './export-section.tsx'
import { ImportSection } from './import-section.tsx'
import { LeavingSection } from './leaving-section.tsx'
import { MovedSection } from './moved-section.tsx'

/** What is yours, and how you take it along. */
export function DataScreen() {
  const t = useTranslations('data')
  usePageTitle(t('title'))
  return (
    <div className="mx-auto w-full max-w-[600px]">
      <ScreenHeader kind="depth" fallback={paths.me} title={t('title')} />
      <div className="space-y-9 px-4 pt-3 pb-10">
        <ExportSection />
        <ImportSection />
        <MovedSection />
        <LeavingSection />
      </div>
    </div>
  )
}
