import { lazy, Suspense } from 'react'
import { useStore } from '../api/store.ts'
import { closePostDialog, openedPostDialog } from './post-dialogs.ts'

const DeletePostDialog = lazy(() =>
  import('./delete-post-dialog.tsx').then(m => ({ default: m.DeletePostDialog })),
)

/** Shows what a post opened over the page. */
export function PostDialogHost() {
  const opened = useStore(openedPostDialog)
  if (!opened) return null
  return (
    <Suspense>
      {opened.name === 'delete' && (
        <DeletePostDialog post={opened.post} onClose={closePostDialog} onDeleted={opened.onDone} />
      )}
    </Suspense>
  )
}
