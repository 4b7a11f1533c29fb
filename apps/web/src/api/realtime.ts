import { createStore } from './store.ts'
import type { RealtimeFrame } from './types.ts'

export type ConnectionState = 'connecting' | 'open' | 'waiting' | 'closed'

const firstDelayMs = 500
const longestDelayMs = 30_000
/** The server pings more often than this; silence for longer means a dead connection that TCP has not noticed. */
const silenceMs = 75_000

export const connectionState = createStore<ConnectionState>('closed')

type Handlers = {
  onFrame: (frame: RealtimeFrame) => void
  onResume: () => void
  /** The server says that the session behind this connection has ended. Resolves with whether one stands all the same. */
  onSignedOut: () => Promise<boolean>
}

const signedOutCode = 4401

/** Delay before attempt n (from 0): doubling, capped, with jitter so that a restart does not bring everybody at once. */
export const reconnectDelayMs = (attempt: number, random: () => number = Math.random): number =>
  Math.min(firstDelayMs * 2 ** attempt, longestDelayMs) * (0.5 + random() * 0.5)

let active: { send: (frame: object) => void } | null = null

/** Tells the server something small (a typing mark). Lost without a connection, by design. */
export const sendFrame = (frame: object): void => active?.send(frame)

/**
 * Keeps one connection to /v1/realtime while the app is open. Frames only wake: after every reconnect, and after a
 * first connection that took more than one try, `onResume` runs and the screens read again what they show.
 * @returns the way to stop.
 */
export function connectRealtime({ onFrame, onResume, onSignedOut }: Handlers): () => void {
  let socket: WebSocket | null = null
  let attempt = 0
  let wasOpen = false
  let stopped = false
  let retryTimer: ReturnType<typeof setTimeout> | undefined
  let silenceTimer: ReturnType<typeof setTimeout> | undefined

  const listenForSilence = () => {
    clearTimeout(silenceTimer)
    silenceTimer = setTimeout(() => socket?.close(), silenceMs)
  }

  const open = () => {
    clearTimeout(retryTimer)
    if (stopped || (socket && socket.readyState <= WebSocket.OPEN)) return
    connectionState.set('connecting')
    const opening = new WebSocket(
      `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/v1/realtime`,
    )
    socket = opening
    opening.onopen = () => {
      const isFirstTry = !wasOpen && attempt === 0
      attempt = 0
      connectionState.set('open')
      listenForSilence()
      if (!isFirstTry) onResume()
      wasOpen = true
    }
    opening.onmessage = event => {
      listenForSilence()
      let frame: RealtimeFrame
      try {
        frame = JSON.parse(String(event.data))
      } catch {
        return
      }
      if (frame.type === 'ping') opening.send('{"type":"pong"}')
      else onFrame(frame)
    }
    opening.onclose = event => {
      clearTimeout(silenceTimer)
      if (stopped || socket !== opening) return
      connectionState.set('waiting')
      if (event.code === signedOutCode) {
        void onSignedOut().then(stands => stands && hurry())
        return
      }
      retryTimer = setTimeout(open, reconnectDelayMs(attempt++))
    }
  }

  const hurry = () => {
    attempt = 0
    open()
  }
  const hurryWhenSeen = () => document.visibilityState === 'visible' && hurry()
  window.addEventListener('online', hurry)
  document.addEventListener('visibilitychange', hurryWhenSeen)
  active = {
    send: frame => {
      if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame))
    },
  }
  open()

  return () => {
    stopped = true
    active = null
    clearTimeout(retryTimer)
    clearTimeout(silenceTimer)
    window.removeEventListener('online', hurry)
    document.removeEventListener('visibilitychange', hurryWhenSeen)
    socket?.close()
    connectionState.set('closed')
  }
}
