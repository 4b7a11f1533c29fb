import { LoaderCircle, Pause, Play } from 'lucide-react'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { type Attachment, clockOf } from './attachment.ts'
import { SeekBar } from './seek-bar.tsx'
import { usePlayback } from './use-playback.ts'

/** A recording: what it is, one button, where it stands. */
export function AudioPlayer({ recording }: { recording: Attachment }) {
  const t = useTranslations('media')
  const ref = useRef<HTMLAudioElement>(null)
  const playback = usePlayback(ref)
  const durationMs = recording.duration_ms ?? 0
  const name = recording.alt ?? t('recording')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of controls, not of fields
    <div
      role="group"
      aria-label={name}
      className="flex items-center gap-3 rounded-l bg-canvas py-2.5 pr-4 pl-2.5 inset-ring inset-ring-line"
    >
      {/* biome-ignore lint/a11y/useMediaCaption: members' recordings come without captions; their words stand beside */}
      <audio ref={ref} src={recording.url} preload="none" />
      <IconButton tone="ink" label={playback.playing ? t('pause') : t('play')} onClick={playback.toggle}>
        <Icon
          of={playback.waiting ? LoaderCircle : playback.playing ? Pause : Play}
          size="s"
          filled={!playback.waiting}
          {...(playback.waiting && { className: 'animate-spin' })}
        />
      </IconButton>
      <div className="min-w-0 flex-1">
        <div className="flex items-baseline gap-3">
          <p className="min-w-0 flex-1 truncate font-medium text-small">
            {playback.failed ? t('playFailed') : name}
          </p>
          <span className="num text-caption text-ink-2">
            {clockOf(playback.started ? playback.timeMs : durationMs)}
          </span>
        </div>
        <SeekBar
          timeMs={playback.timeMs}
          durationMs={durationMs}
          onSeek={playback.seek}
          className="block w-full"
        />
      </div>
    </div>
  )
}
