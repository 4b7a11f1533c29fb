import { type RefObject, useEffect, useState } from 'react'

/** What sounds now; another one that starts makes it pause. */
let sounding: HTMLMediaElement | null = null

export type Playback = {
  playing: boolean
  /** Waiting for bytes after the press. */
  waiting: boolean
  failed: boolean
  started: boolean
  timeMs: number
  toggle: () => void
  seek: (ms: number) => void
}

/** Follows a media element and moves it. One plays at a time on the page. */
export function usePlayback(ref: RefObject<HTMLMediaElement | null>): Playback {
  const [state, setState] = useState({
    playing: false,
    waiting: false,
    failed: false,
    started: false,
    timeMs: 0,
  })
  useEffect(() => {
    const media = ref.current
    if (!media) return
    const change = (next: Partial<typeof state>) => setState(now => ({ ...now, ...next }))
    const heard: Record<string, () => void> = {
      play: () => {
        if (sounding && sounding !== media) sounding.pause()
        sounding = media
        change({ playing: true, started: true, failed: false })
      },
      pause: () => change({ playing: false, waiting: false }),
      ended: () => change({ playing: false, waiting: false }),
      waiting: () => change({ waiting: true }),
      playing: () => change({ waiting: false }),
      timeupdate: () => change({ timeMs: media.currentTime * 1000 }),
      error: () => change({ playing: false, waiting: false, failed: true }),
    }
    for (const [name, listener] of Object.entries(heard)) media.addEventListener(name, listener)
    return () => {
      for (const [name, listener] of Object.entries(heard)) media.removeEventListener(name, listener)
      if (sounding === media) sounding = null
      media.pause()
    }
  }, [ref])
  return {
    ...state,
    toggle: () => {
      const media = ref.current
      if (!media) return
      if (!media.paused) return media.pause()
      if (media.error) media.load()
      media.play().catch(() => setState(now => ({ ...now, playing: false, waiting: false, failed: true })))
    },
    seek: ms => {
      const media = ref.current
      if (!media) return
      media.currentTime = ms / 1000
      setState(now => ({ ...now, timeMs: ms }))
    },
  }
}
