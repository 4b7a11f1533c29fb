import { newId } from '../../api/ids.ts'
import { sendFrame } from '../../api/realtime.ts'
import type { ChatFrame } from '../../api/types.ts'
import { deviceName } from '../../me/device-name.ts'
import type { ChatCalls, ChatClient, ChatsState } from './chat-client.ts'
import { readChatsAgain } from './chat-queries.ts'
import type { DeviceCalls } from './device-calls.ts'
import { followLeader } from './follower.ts'
import { broadcastWire } from './tab-protocol.ts'
import type { ToWorker } from './worker.ts'

type Calls = ChatCalls & DeviceCalls

/** Opens a member's chats in this tab: its own worker leads, or waits to lead, and one of all tabs' is asked. */
export function openClient(
  member: string,
): ChatClient & { hear(frame: ChatFrame | { type: 'resync' }): void; close(): void } {
  const stateListeners = new Set<() => void>()
  const changeListeners = new Set<(chat: string | null) => void>()
  let worker = startWorker(member)
  const wire = broadcastWire(member)
  const follower = followLeader({
    wire,
    newCallId: () => crypto.randomUUID(),
    onState() {
      for (const listener of stateListeners) listener()
    },
    onChange(chat) {
      readChatsAgain(chat)
      for (const listener of changeListeners) listener(chat)
    },
    // A tab that nobody sees sleeps itself: it takes nothing from anybody.
    onSilence() {
      if (document.visibilityState !== 'visible') return
      // One whose code could not be fetched is made anew.
      if (worker.isBroken()) worker = startWorker(member)
      else worker.tell({ kind: 'steal' })
    },
  })
  const calls = remoteCalls((name, args) => follower.call(name, args))

  return {
    ...calls,
    // Made here: a call that is asked again of the next leader is then the same.
    send: (chat, content, id = newId('env')) => calls.send(chat, content, id),
    open: (kind, members, opening = {}) => calls.open(kind, members, { id: newId('chat'), ...opening }),
    state(): ChatsState {
      const state = follower.state()
      return state.phase === 'failed'
        ? { phase: 'failed', retry: () => void calls.retry() }
        : (state as ChatsState)
    },
    onState: listener => added(stateListeners, listener),
    onChange: listener => added(changeListeners, listener),
    typing: chat => sendFrame({ type: 'chat.typing', chat_id: chat }),
    hear: frame => follower.hear(frame),
    close() {
      follower.close()
      wire.close()
      worker.end()
    },
  }
}

function startWorker(member: string) {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'chats' })
  let isBroken = false
  worker.addEventListener('error', () => {
    isBroken = true
  })
  const tell = (message: ToWorker) => worker.postMessage(message)
  tell({ kind: 'begin', member, label: deviceName(navigator.userAgent) ?? 'Browser' })
  return { tell, isBroken: () => isBroken, end: () => worker.terminate() }
}

/** Every call of the host, asked from afar. */
function remoteCalls(call: (name: string, args: unknown[]) => Promise<unknown>): Calls {
  const names: Record<keyof Calls, true> = {
    list: true,
    chat: true,
    entries: true,
    send: true,
    resend: true,
    discard: true,
    open: true,
    add: true,
    remove: true,
    leave: true,
    markRead: true,
    keepDraft: true,
    reveal: true,
    devices: true,
    retry: true,
    lockInfo: true,
    unlock: true,
    setLock: true,
    lockNow: true,
    recover: true,
    startLink: true,
    endLink: true,
    answerLink: true,
    startAnew: true,
    newWords: true,
    keepWords: true,
    wordsAdvice: true,
    putOffWords: true,
    ownDevices: true,
    removeDevice: true,
    forgetHere: true,
    safety: true,
    setVerified: true,
    keyWarnings: true,
    acknowledgeKeys: true,
  }
  const entries = Object.keys(names).map(name => [name, (...args: unknown[]) => call(name, args)])
  return Object.fromEntries(entries) as Calls
}

function added<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
