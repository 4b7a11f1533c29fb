import { lazy, Suspense } from 'react'
import type { Attachment } from './attachment.ts'
import { gridAspect, videoAspect } from './shape.ts'

const Grid = lazy(() => import('./grid.tsx').then(module => ({ default: module.Grid })))

/**
 * What a post shows: one to four pictures, videos with their poster, recordings. It opens its own full view, unless
 * `onOpen` takes the place (from 0, among the pictures) that was pressed.
 */
export function AttachmentGrid({
  attachments,
  onOpen,
}: {
  attachments: readonly Attachment[]
  onOpen?: (at: number) => void
}) {
  if (attachments.length === 0) return null
  return (
    <Suspense fallback={<Room attachments={attachments} />}>
      <Grid attachments={attachments} {...(onOpen && { onOpen })} />
    </Suspense>
  )
}

/** Keeps the room while the code comes, so that nothing below moves. */
function Room({ attachments }: { attachments: readonly Attachment[] }) {
  const pictures = attachments.filter(({ kind }) => kind === 'image')
  return (
    <div className="mt-2.5 flex flex-col gap-2" aria-hidden="true">
      {pictures.length > 0 && (
        <div className="rounded-l bg-sunken" style={{ aspectRatio: gridAspect(pictures) }} />
      )}
      {attachments
        .filter(({ kind }) => kind !== 'image')
        .map(clip => (
          <div
            key={clip.id}
            className="rounded-l bg-sunken"
            style={clip.kind === 'audio' ? { height: 64 } : { aspectRatio: videoAspect(clip) }}
          />
        ))}
    </div>
  )
}
