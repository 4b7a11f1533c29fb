import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { ApiProblem } from '../../api/problem.ts'
import { followLeader } from './follower.ts'
import type { ChatHost, HostState } from './host.ts'
import { serveTabs } from './leader.ts'
import type { FromLeader, FromTab, Wire } from './tab-protocol.ts'

type Message = FromTab | FromLeader

/** A channel on which everybody hears the others, a moment later, as a browser's tabs do. */
function channel() {
  const ears = new Set<(message: Message) => void>()
  return (): Wire => {
    let own: ((message: Message) => void) | null = null
    return {
      post(message) {
        const copy = structuredClone(message)
        queueMicrotask(() => {
          for (const ear of ears) if (ear !== own) ear(copy)
        })
      },
      listen(listener) {
        own = listener
        ears.add(listener)
        return () => ears.delete(listener)
      },
    }
  }
}

/** Stands for what the leaders share: the sealed store. A message is kept by its id, as the engine does. */
interface Kept {
  sent: Map<string, string>
}

function hostOf(kept: Kept, gate: () => Promise<void> = async () => {}): ChatHost {
  const calls = {
    async send(_chat: string, content: { text: string }, id: string) {
      await gate()
      if (!kept.sent.has(id)) kept.sent.set(id, content.text)
      return id
    },
    async list() {
      return [...kept.sent.values()]
    },
    async leave() {
      throw new ApiProblem(403, { code: 'not_allowed' })
    },
  }
  return { calls: calls as unknown as ChatHost['calls'], hear() {}, close() {} }
}

function tab(wire: Wire, heard: { states?: HostState[]; changes?: (string | null)[] } = {}) {
  let count = 0
  const follower = followLeader({
    wire,
    newCallId: () => `${Math.random()} ${count++}`,
    onState: () => heard.states?.push(follower.state()),
    onChange: chat => heard.changes?.push(chat),
    onSilence() {},
  })
  return follower
}

const say = (follower: ReturnType<typeof tab>, text: string, id = text) =>
  follower.call('send', ['chat_1', { kind: 'text', text }, id])

describe('the tabs of a browser', () => {
  test('are answered by the one that leads, refusals too', async () => {
    const join = channel()
    const kept: Kept = { sent: new Map() }
    const [one, other] = [tab(join()), tab(join())]
    serveTabs(join(), 'first', () => hostOf(kept))
    await say(one, 'hello')
    expect(await other.call('list', [])).toEqual(['hello'])
    await expect(one.call('leave', [])).rejects.toMatchObject({ status: 403, code: 'not_allowed' })
    await expect(one.call('toString', [])).rejects.toMatchObject({ code: 'chats_failed' })
  })

  test('hear of states and changes', async () => {
    const join = channel()
    const states: HostState[] = []
    const changes: (string | null)[] = []
    tab(join(), { states, changes })
    serveTabs(join(), 'first', tell => {
      tell.onState({ phase: 'ready' })
      queueMicrotask(() => tell.onChange('chat_1'))
      return hostOf({ sent: new Map() })
    })
    await new Promise(resolve => setTimeout(resolve))
    expect(states.at(-1)).toEqual({ phase: 'ready' })
    expect(changes).toEqual(['chat_1'])
  })

  test('ask the next leader what the one before left unanswered, and it is done once', async () => {
    const join = channel()
    const kept: Kept = { sent: new Map() }
    const follower = tab(join())
    let reached = (): void => {}
    const hasReached = new Promise<void>(resolve => {
      reached = resolve
    })
    // The first leader keeps the message and dies before it can say so.
    const first = serveTabs(join(), 'first', () => {
      const host = hostOf(kept)
      const { send } = host.calls
      host.calls.send = (...args) => {
        void send(...args).then(reached)
        return new Promise(() => {})
      }
      return host
    })
    const answered = say(follower, 'once')
    await hasReached
    first.close()
    serveTabs(join(), 'second', () => hostOf(kept))
    expect(await answered).toBe('once')
    expect([...kept.sent.values()]).toEqual(['once'])
  })

  test('look for another when the one that leads is asleep', async () => {
    vi.useFakeTimers()
    let silences = 0
    const join = channel()
    const follower = followLeader({
      wire: join(),
      newCallId: () => 'call_1',
      onState() {},
      onChange() {},
      onSilence: () => silences++,
    })
    const sleeper = serveTabs(join(), 'first', () => hostOf({ sent: new Map() }))
    await vi.advanceTimersByTimeAsync(60_000)
    // Nothing is asked of it, so nobody minds.
    expect(silences).toBe(0)
    sleeper.close()
    const answered = say(follower, 'wake up')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(silences).toBeGreaterThan(0)
    serveTabs(join(), 'second', () => hostOf({ sent: new Map() }))
    expect(await answered).toBe('wake up')
    follower.close()
    vi.useRealTimers()
  })

  test('lose nothing and say nothing twice, whenever leaders die', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('say', 'die'), { minLength: 1, maxLength: 30 }),
        async steps => {
          const join = channel()
          const kept: Kept = { sent: new Map() }
          const tabs = [tab(join()), tab(join())]
          let term = 0
          const lead = () => serveTabs(join(), String(term++), () => hostOf(kept, () => Promise.resolve()))
          let leader = lead()
          const saying: Promise<unknown>[] = []
          for (const [index, step] of steps.entries()) {
            if (step === 'say') saying.push(say(tabs[index % 2]!, String(index)))
            else {
              leader.close()
              leader = lead()
            }
            if (index % 3 === 0) await Promise.resolve()
          }
          await Promise.all(saying)
          const expected = steps.flatMap((step, index) => (step === 'say' ? [String(index)] : []))
          expect([...kept.sent.values()].toSorted()).toEqual(expected.toSorted())
          for (const one of tabs) one.close()
          leader.close()
        },
      ),
      { numRuns: 60 },
    )
  })
})
