import { LoaderCircle, Maximize, Pause, Play, Volume2, VolumeX } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '../ui/cx.ts'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { type Attachment, clockOf, placeholderOf } from './attachment.ts'
import { SeekBar } from './seek-bar.tsx'
import { videoAspect } from './shape.ts'
import { usePlayback } from './use-playback.ts'

/** A video that shows its poster and loads nothing more until it is played. */
export function VideoPlayer({ clip }: { clip: Attachment }) {
  const t = useTranslations('media')
  const frame = useRef<HTMLDivElement>(null)
  const ref = useRef<HTMLVideoElement>(null)
  const playback = usePlayback(ref)
  const [muted, setMuted] = useState(false)
  const durationMs = clip.duration_ms ?? 0
  const placeholder = placeholderOf(clip.thumbhash)
  const name = clip.alt ?? t('video')
  const enlarge = () => {
    if (document.fullscreenElement) void document.exitFullscreen()
    else void frame.current?.requestFullscreen?.().catch(() => undefined)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of controls, not of fields
    <div
      ref={frame}
      role="group"
      aria-label={name}
      data-theme="dark"
      className="group relative flex max-h-[560px] w-full items-center justify-center overflow-hidden rounded-l bg-canvas bg-center bg-cover text-ink"
      style={{
        aspectRatio: videoAspect(clip),
        ...(placeholder && !playback.started && { backgroundImage: `url(${placeholder})` }),
      }}
    >
      <video
        ref={ref}
        src={clip.url}
        {...(clip.preview_url && { poster: clip.preview_url })}
        preload="none"
        playsInline
        muted={muted}
        onClick={playback.toggle}
        className="size-full object-contain"
      />
      {!playback.started && (
        <button
          type="button"
          onClick={playback.toggle}
          aria-label={t('playNamed', { name })}
          className="absolute inset-0 grid place-items-center focus-visible:-outline-offset-4"
        >
          <span className="grid size-16 place-items-center rounded-full bg-canvas/75 transition-transform duration-[var(--d-press)] active:scale-95">
            <Icon of={Play} size="l" filled className="ml-1" />
          </span>
          <span className="num absolute right-2.5 bottom-2.5 rounded-xs bg-canvas/80 px-1.5 py-0.5 font-semibold text-micro">
            {clockOf(durationMs)}
          </span>
        </button>
      )}
      {playback.failed && (
        <p role="alert" className="absolute inset-x-3 top-3 rounded-s bg-canvas/85 px-3 py-2 text-small">
          {t('playFailed')}
        </p>
      )}
      {playback.started && (
        <div
          className={cx(
            'absolute inset-x-0 bottom-0 flex items-center gap-1 bg-linear-to-t from-canvas/90 to-transparent px-1.5 pt-6 pb-1 transition-opacity duration-[var(--d-quick)]',
            playback.playing && 'opacity-0 focus-within:opacity-100 group-hover:opacity-100',
          )}
        >
          <IconButton label={playback.playing ? t('pause') : t('play')} onClick={playback.toggle}>
            <Icon
              of={playback.waiting ? LoaderCircle : playback.playing ? Pause : Play}
              size="s"
              filled={!playback.waiting}
              {...(playback.waiting && { className: 'animate-spin' })}
            />
          </IconButton>
          <SeekBar
            timeMs={playback.timeMs}
            durationMs={durationMs}
            onSeek={playback.seek}
            className="flex-1"
          />
          <span className="num px-1.5 text-caption">{clockOf(durationMs - playback.timeMs)}</span>
          <IconButton label={muted ? t('unmute') : t('mute')} onClick={() => setMuted(!muted)}>
            <Icon of={muted ? VolumeX : Volume2} size="s" />
          </IconButton>
          <IconButton label={t('fullscreen')} onClick={enlarge}>
            <Icon of={Maximize} size="s" />
          </IconButton>
        </div>
      )}
    </div>
  )
}
