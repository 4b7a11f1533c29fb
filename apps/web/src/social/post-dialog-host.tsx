import { lazy, Suspense } from 'react'
import { useStore } from '../api/store.ts'
import { spoken } from '../i18n/messages.ts'
import {
  closeComposer,
  closePostDialog,
  closeWhy,
  openedPostDialog,
  openedTask,
  openedWhy,
} from './post-dialogs.ts'

const DeletePostDialog = lazy(() =>
  import('./delete-post-dialog.tsx').then(m => ({ default: m.DeletePostDialog })),
)
const HistorySheet = lazy(() => import('./card/history-sheet.tsx').then(m => ({ default: m.HistorySheet })))
const PeopleSheet = lazy(() => import('./card/people-sheet.tsx').then(m => ({ default: m.PeopleSheet })))
const FolderSheet = lazy(() =>
  spoken(import('./bookmarks/folder-sheet.tsx')).then(m => ({ default: m.FolderSheet })),
)
const MuteSheet = lazy(() => spoken(import('../graph/mute-sheet.tsx')).then(m => ({ default: m.MuteSheet })))
const BlockSheet = lazy(() =>
  spoken(import('../graph/block-sheet.tsx')).then(m => ({ default: m.BlockSheet })),
)
const WhySheet = lazy(() => import('./card/why-sheet.tsx').then(m => ({ default: m.WhySheet })))
const ComposeDialog = lazy(() =>
  spoken(import('./compose/compose-dialog.tsx')).then(m => ({ default: m.ComposeDialog })),
)

/** Shows what a post, or the wish to write one, opened over the page. */
export function PostDialogHost() {
  const opened = useStore(openedPostDialog)
  const why = useStore(openedWhy)
  const task = useStore(openedTask)
  return (
    <Suspense>
      {opened?.name === 'delete' && (
        <DeletePostDialog post={opened.post} onClose={closePostDialog} onDeleted={opened.onDone} />
      )}
      {opened?.name === 'history' && <HistorySheet post={opened.post} onClose={closePostDialog} />}
      {(opened?.name === 'liked-by' || opened?.name === 'reposted-by') && (
        <PeopleSheet
          post={opened.post}
          which={opened.name === 'liked-by' ? 'likes' : 'reposts'}
          onClose={closePostDialog}
        />
      )}
      {opened?.name === 'folder' && <FolderSheet post={opened.post} onClose={closePostDialog} />}
      {opened?.name === 'mute' && <MuteSheet member={opened.post.author} onClose={closePostDialog} />}
      {opened?.name === 'block' && <BlockSheet member={opened.post.author} onClose={closePostDialog} />}
      {why && <WhySheet item={why} onClose={closeWhy} />}
      {task && <ComposeDialog task={task} onClose={closeComposer} />}
    </Suspense>
  )
}
