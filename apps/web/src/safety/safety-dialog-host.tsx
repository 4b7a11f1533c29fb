import { lazy, Suspense } from 'react'
import { useStore } from '../api/store.ts'
import { spoken } from '../i18n/messages.ts'
import { closeNotes, closeReport, openedNotes, openedReport } from './safety-dialogs.ts'

const ReportSheet = lazy(() => spoken(import('./report-sheet.tsx')).then(m => ({ default: m.ReportSheet })))
const NotesSheet = lazy(() => spoken(import('./notes-sheet.tsx')).then(m => ({ default: m.NotesSheet })))

/** Shows the report or the notes over whatever page they were asked for on. */
export function SafetyDialogHost() {
  const reported = useStore(openedReport)
  const noted = useStore(openedNotes)
  return (
    <Suspense>
      {reported && <ReportSheet reported={reported} onClose={closeReport} />}
      {noted !== null && <NotesSheet postId={noted} onClose={closeNotes} />}
    </Suspense>
  )
}
