import type { FileRef } from '@stoa/chat-engine'
import { LoaderCircle, Pause, Play } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { clockOf } from '../../../media/attachment.ts'
import { SeekBar } from '../../../media/seek-bar.tsx'
import { usePlayback } from '../../../media/use-playback.ts'
import { cx } from '../../../ui/cx.ts'
import { Icon } from '../../../ui/icon.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { useOpenedFiles } from '../opened-files.ts'
import { decodeWave } from './wave.ts'

/** A voice note: one button, how loud it is along the way, where it stands. It is opened at the first press. */
export function VoiceNote({ chat, file }: { chat: string; file: FileRef }) {
  const t = useTranslations('chatFiles')
  const media = useTranslations('media')
  const [isWanted, setWanted] = useState(false)
  const { states, retry } = useOpenedFiles(chat, [file], isWanted ? [file.id] : [])
  const state = states.get(file.id)
  const ref = useRef<HTMLAudioElement>(null)
  const playback = usePlayback(ref)
  const address = state?.state === 'open' ? state.address : undefined
  const { toggle } = playback
  // The press that opens it is a press to play.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is open
  useEffect(() => {
    if (address) toggle()
  }, [address])

  const durationMs = file.durationMs ?? 0
  const bars = decodeWave(file.wave ?? '')
  const share = durationMs > 0 ? playback.timeMs / durationMs : 0
  const isOpening = state?.state === 'opening' || playback.waiting
  const press = () => {
    if (address) return toggle()
    if (state?.state === 'failed') retry()
    setWanted(true)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of controls, not of fields
    <div role="group" aria-label={t('said.sound')} className="flex items-center gap-2.5">
      {/* biome-ignore lint/a11y/useMediaCaption: what members say to each other comes without captions */}
      <audio ref={ref} src={address} />
      <IconButton tone="ink" label={media(playback.playing ? 'pause' : 'play')} onClick={press}>
        <Icon
          of={isOpening ? LoaderCircle : playback.playing ? Pause : Play}
          size="s"
          filled={!isOpening}
          className={cx(isOpening && 'animate-spin')}
        />
      </IconButton>
      <span className="relative flex h-9 min-w-0 flex-1 items-center">
        <span aria-hidden="true" className="flex h-7 w-full items-center gap-[2px]">
          {bars.map((loud, at) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: bars have no other name than their place
              key={at}
              className={cx(
                'min-w-0 flex-1 rounded-full bg-current',
                (at + 0.5) / bars.length > share && 'opacity-35',
              )}
              style={{ height: `${Math.max(9, (loud / 255) * 100)}%` }}
            />
          ))}
        </span>
        <SeekBar
          timeMs={playback.timeMs}
          durationMs={durationMs}
          onSeek={playback.seek}
          className="absolute inset-0 size-full opacity-0 focus-visible:opacity-100"
        />
      </span>
      <span
        role={state?.state === 'failed' ? 'alert' : undefined}
        className="flex-none text-caption tabular-nums"
      >
        {state?.state === 'failed' || playback.failed
          ? t('failed')
          : clockOf(playback.started ? playback.timeMs : durationMs)}
      </span>
    </div>
  )
}
