import { newId } from '../../api/ids.ts'
import { sendFrame } from '../../api/realtime.ts'
import { deviceName } from '../../me/device-name.ts'
import type { ChatClient, ChatsState } from './chat-client.ts'
import { type ChatHost, type HostState, openHost } from './host.ts'
import { serverCall } from './server-call.ts'
import { followChanges } from './use-chats.ts'

/** Opens a member's chats in this tab. */
export function openClient(member: string): ChatClient & Pick<ChatHost, 'hear' | 'close'> {
  let state: HostState = { phase: 'starting' }
  const stateListeners = new Set<() => void>()
  const changeListeners = new Set<(chat: string | null) => void>()
  const host = openHost({
    member,
    label: deviceName(navigator.userAgent) ?? 'Browser',
    call: serverCall,
    newId,
    onState(next) {
      state = next
      for (const listener of stateListeners) listener()
    },
    onChange(chat) {
      for (const listener of changeListeners) listener(chat)
    },
  })
  followChanges(listener => added(changeListeners, listener))
  return {
    ...host.calls,
    hear: host.hear,
    close: host.close,
    state: () => shown(state, () => void host.calls.retry()),
    onState: listener => added(stateListeners, listener),
    onChange: listener => added(changeListeners, listener),
    typing: chat => sendFrame({ type: 'chat.typing', chat_id: chat }),
  }
}

function shown(state: HostState, retry: () => void): ChatsState {
  return state.phase === 'failed' ? { phase: 'failed', retry } : (state as ChatsState)
}

function added<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
