import { lazy, Suspense } from 'react'
import { useStore } from '../api/store.ts'
import { spoken } from '../i18n/messages.ts'
import { closeReport, openedReport } from './safety-dialogs.ts'

const ReportSheet = lazy(() => spoken(import('./report-sheet.tsx')).then(m => ({ default: m.ReportSheet })))

/** Shows the report sheet over whatever page it was asked for. */
export function SafetyDialogHost() {
  const reported = useStore(openedReport)
  if (!reported) return null
  return (
    <Suspense>
      <ReportSheet reported={reported} onClose={closeReport} />
    </Suspense>
  )
}
