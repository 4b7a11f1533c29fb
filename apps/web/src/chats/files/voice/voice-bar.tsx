import type { FileRef } from '@stoa/chat-engine'
import { ArrowUp, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { clockOf } from '../../../media/attachment.ts'
import { Icon } from '../../../ui/icon.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import type { Prepared } from '../prepare-file.ts'
import { putFile } from '../sealed-file.ts'
import { longestMs, type Recording, startRecording } from './recording.ts'

const shownBars = 40
const drawEveryMs = 80

type Step =
  | { step: 'asking' }
  | { step: 'recording'; recording: Recording }
  | { step: 'sending' }
  | { step: 'failed'; note: Prepared | null }

/** Records in the place of the composer: how long, how loud, throw away or send. */
export function VoiceBar({
  chat,
  onSend,
  onClose,
}: {
  chat: string
  onSend: (note: FileRef) => void
  onClose: () => void
}) {
  const t = useTranslations('chatFiles')
  const [now, setNow] = useState<Step>({ step: 'asking' })
  const [, draw] = useState(0)
  const held = useRef<Recording | null>(null)
  const stop = useRef(new AbortController())

  useEffect(() => {
    let isShown = true
    startRecording().then(
      recording => {
        if (!isShown) return recording.cancel()
        held.current = recording
        setNow({ step: 'recording', recording })
      },
      () => isShown && setNow({ step: 'failed', note: null }),
    )
    const sending = stop.current
    return () => {
      isShown = false
      held.current?.cancel()
      sending.abort()
    }
  }, [])

  const send = async (note: Prepared) => {
    setNow({ step: 'sending' })
    try {
      onSend(await putFile(chat, note, { progress: () => undefined, signal: stop.current.signal }))
      onClose()
    } catch {
      if (!stop.current.signal.aborted) setNow({ step: 'failed', note })
    }
  }
  const finish = async (recording: Recording) => {
    held.current = null
    await send(await recording.finish())
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: redrawn as long as one recording runs
  useEffect(() => {
    if (now.step !== 'recording') return
    const timer = setInterval(() => {
      draw(count => count + 1)
      if (now.recording.elapsedMs() >= longestMs) void finish(now.recording)
    }, drawEveryMs)
    return () => clearInterval(timer)
  }, [now])

  const levels = now.step === 'recording' ? now.recording.levels().slice(-shownBars) : []
  const words =
    now.step === 'asking'
      ? t('voice.asking')
      : now.step === 'sending'
        ? t('voice.sending')
        : now.step === 'failed'
          ? t(now.note ? 'voice.notSent' : 'voice.noMicrophone')
          : null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of controls, not of fields
    <div role="group" aria-label={t('voice.label')} className="flex items-center gap-1.5 md:gap-2">
      <IconButton label={t('voice.discard')} onClick={onClose} className="text-ink-2">
        <Icon of={Trash2} />
      </IconButton>
      <div className="flex h-11 min-w-0 flex-1 items-center gap-3 rounded-[22px] bg-sunken px-4">
        {words ? (
          <p role={now.step === 'failed' ? 'alert' : 'status'} className="truncate text-ink-2 text-small">
            {words}
          </p>
        ) : (
          <>
            <span
              aria-hidden="true"
              className="size-2.5 flex-none animate-pulse rounded-full bg-cinnabar motion-reduce:animate-none"
            />
            <span role="timer" className="flex-none text-small tabular-nums">
              {now.step === 'recording' && clockOf(now.recording.elapsedMs())}
            </span>
            <span
              aria-hidden="true"
              className="flex h-7 min-w-0 flex-1 items-center justify-end gap-[2px] overflow-hidden"
            >
              {levels.map((level, at) => (
                <span
                  // biome-ignore lint/suspicious/noArrayIndexKey: bars have no other name than their place
                  key={at}
                  className="w-[3px] flex-none rounded-full bg-ink-2"
                  style={{ height: `${Math.max(10, level * 100)}%` }}
                />
              ))}
            </span>
          </>
        )}
      </div>
      <IconButton
        tone="ink"
        label={t('voice.send')}
        disabled={now.step === 'asking' || now.step === 'sending' || (now.step === 'failed' && !now.note)}
        onClick={() => {
          if (now.step === 'recording') void finish(now.recording)
          else if (now.step === 'failed' && now.note) void send(now.note)
        }}
      >
        <Icon of={ArrowUp} />
      </IconButton>
    </div>
  )
}
