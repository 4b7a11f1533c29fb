import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '../ui/cx.ts'
import { type Attachment, placeholderOf } from './attachment.ts'
import { AudioPlayer } from './audio-player.tsx'
import { gridAspect } from './shape.ts'
import { VideoPlayer } from './video-player.tsx'

const Lightbox = lazy(() => import('./lightbox.tsx').then(module => ({ default: module.Lightbox })))

/** Where each of so many pictures stands in the field of two columns and two rows. */
const places: Record<number, readonly string[]> = {
  1: ['col-span-2 row-span-2'],
  2: ['row-span-2', 'row-span-2'],
  3: ['row-span-2', '', ''],
  4: ['', '', '', ''],
}

/** The pictures in one field, then the clips. */
export function Grid({
  attachments,
  onOpen,
}: {
  attachments: readonly Attachment[]
  onOpen?: (at: number) => void
}) {
  const t = useTranslations('media')
  const [opened, setOpened] = useState<number | null>(null)
  const pictures = attachments.filter(({ kind }) => kind === 'image').slice(0, 4)
  const clips = attachments.filter(({ kind }) => kind !== 'image')
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: only keeps presses here from opening the post behind
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div className="mt-2.5 flex cursor-auto flex-col gap-2" onClick={event => event.stopPropagation()}>
      {pictures.length > 0 && (
        <div
          className="grid max-h-[560px] w-full grid-cols-2 grid-rows-2 gap-[3px] overflow-hidden rounded-l"
          style={{ aspectRatio: gridAspect(pictures) }}
        >
          {pictures.map((picture, at) => (
            <PictureTile
              key={picture.id}
              picture={picture}
              name={picture.alt ?? t('pictureAt', { at: at + 1, of: pictures.length })}
              className={places[pictures.length]?.[at] ?? ''}
              onOpen={() => (onOpen ? onOpen(at) : setOpened(at))}
            />
          ))}
        </div>
      )}
      {clips.map(clip =>
        clip.kind === 'video' ? (
          <VideoPlayer key={clip.id} clip={clip} />
        ) : (
          <AudioPlayer key={clip.id} recording={clip} />
        ),
      )}
      {opened !== null && (
        <Suspense>
          <Lightbox pictures={pictures} start={opened} onClose={() => setOpened(null)} />
        </Suspense>
      )}
    </div>
  )
}

function PictureTile({
  picture,
  name,
  className,
  onOpen,
}: {
  picture: Attachment
  name: string
  className: string
  onOpen: () => void
}) {
  const t = useTranslations('media')
  const [isLoaded, setLoaded] = useState(false)
  const placeholder = placeholderOf(picture.thumbhash)
  return (
    <span className={cx('group relative min-h-0 min-w-0 overflow-hidden', className)}>
      <button
        type="button"
        onClick={onOpen}
        aria-label={t('openPicture', { name })}
        className="absolute inset-0 size-full overflow-hidden bg-sunken bg-center bg-cover focus-visible:-outline-offset-4"
        style={placeholder ? { backgroundImage: `url(${placeholder})` } : undefined}
      >
        <img
          src={picture.preview_url ?? picture.url}
          alt=""
          loading="lazy"
          decoding="async"
          draggable={false}
          ref={image => {
            if (image?.complete) setLoaded(true)
          }}
          onLoad={() => setLoaded(true)}
          className={cx(
            'absolute inset-0 size-full object-cover transition-[opacity,filter] duration-[var(--d-base)] group-hover:brightness-[.96]',
            !isLoaded && 'opacity-0',
          )}
        />
      </button>
      {(picture.alt || picture.animated) && (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute bottom-2 left-2 flex gap-1"
          data-theme="dark"
        >
          {picture.animated && <Mark>{t('gif')}</Mark>}
          {picture.alt && <Mark>{t('altMark')}</Mark>}
        </span>
      )}
    </span>
  )
}

/** Drawn, not said: the name of the button says what the picture shows. */
function Mark({ children }: { children: string }) {
  return (
    <span
      data-mark={children}
      className="rounded-xs bg-canvas/80 px-1.5 py-0.5 font-semibold text-ink text-micro tracking-wide before:content-[attr(data-mark)]"
    />
  )
}
