import { ApiProblem } from '../../api/problem.ts'
import type { ChatFrame } from '../../api/types.ts'
import type { HostState } from './host.ts'
import type { FromLeader, FromTab, Wire } from './tab-protocol.ts'

/** A tab's side: its calls are answered by whoever leads now, or leads next. */
export interface Follower {
  call(name: string, args: unknown[]): Promise<unknown>
  state(): HostState
  hear(frame: ChatFrame | { type: 'resync' }): void
  close(): void
}

interface FollowerOptions {
  wire: Wire
  newCallId(): string
  onState(): void
  onChange(chat: string | null): void
  /** No leader has been heard for as long as it may take one to answer. */
  onSilence(): void
}

/** A leader answers within moments; one that does not is asleep, for a dead one's lock goes to the next by itself. */
const silenceMs = 8_000

interface Pending {
  message: FromTab
  resolve(value: unknown): void
  reject(error: unknown): void
}

export function followLeader(options: FollowerOptions): Follower {
  const { wire } = options
  const pending = new Map<string, Pending>()
  let term: string | null = null
  let state: HostState = { phase: 'starting' }
  let timer: ReturnType<typeof setTimeout> | undefined

  const ask = () => {
    wire.post({ to: 'leader', kind: 'who' })
    clearTimeout(timer)
    timer = setTimeout(() => {
      options.onSilence()
      watch()
    }, silenceMs)
  }
  /** While something waits for an answer, the leader has to give signs of life. */
  const watch = () => {
    clearTimeout(timer)
    if (term === null || pending.size > 0) timer = setTimeout(ask, silenceMs)
  }

  function hearLeader(message: FromLeader): void {
    switch (message.kind) {
      case 'leads': {
        const isNew = term !== message.term
        term = message.term
        // A new leader opens the same chats: what stands on the screen stands meanwhile.
        if (message.state.phase !== 'starting' || state.phase !== 'ready') {
          state = message.state
          options.onState()
        }
        if (isNew) for (const { message } of pending.values()) wire.post(message)
        break
      }
      case 'answer':
        settle(message.id)?.resolve(message.value)
        break
      case 'refusal': {
        const { status, body } = message.problem
        settle(message.id)?.reject(new ApiProblem(status, body))
        break
      }
      case 'change':
        options.onChange(message.chat)
        break
    }
    watch()
  }

  function settle(id: string): Pending | undefined {
    const waiting = pending.get(id)
    pending.delete(id)
    return waiting
  }

  const stop = wire.listen(message => {
    if (message.to === 'tabs') hearLeader(message)
  })
  wire.post({ to: 'leader', kind: 'who' })
  watch()

  return {
    call: (name, args) =>
      new Promise((resolve, reject) => {
        const id = options.newCallId()
        const message: FromTab = { to: 'leader', kind: 'call', id, name, args }
        pending.set(id, { message, resolve, reject })
        wire.post(message)
        watch()
      }),
    state: () => state,
    hear: frame => wire.post({ to: 'leader', kind: 'frame', frame }),
    close() {
      stop()
      clearTimeout(timer)
      for (const { reject } of pending.values()) reject(new ApiProblem(0, { code: 'chats_closed' }))
      pending.clear()
    },
  }
}
