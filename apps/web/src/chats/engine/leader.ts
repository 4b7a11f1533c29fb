import { ApiProblem } from '../../api/problem.ts'
import type { ChatHost, HostState } from './host.ts'
import type { FromLeader, Problem, Wire } from './tab-protocol.ts'

type Calls = Record<string, (...args: never[]) => Promise<unknown>>

/** How many answers are kept for tabs that ask again because they did not know yet that they were heard. */
const answersKept = 500

/** Answers the calls of all tabs, each once, and tells them what changes. */
export function serveTabs(
  wire: Wire,
  term: string,
  openHost: (tell: { onState(state: HostState): void; onChange(chat: string | null): void }) => ChatHost,
): { close(): void } {
  let state: HostState = { phase: 'starting' }
  const announce = () => wire.post({ to: 'tabs', kind: 'leads', term, state })
  const host = openHost({
    onState(next) {
      state = next
      announce()
    },
    onChange: chat => wire.post({ to: 'tabs', kind: 'change', chat }),
  })
  const answers = new Map<string, Promise<FromLeader>>()

  function answer(id: string, name: string, args: unknown[]): Promise<FromLeader> {
    const known = answers.get(id)
    if (known) return known
    const answering = run(host.calls as unknown as Calls, name, args).then(
      (value): FromLeader => ({ to: 'tabs', kind: 'answer', id, value }),
      (error): FromLeader => ({ to: 'tabs', kind: 'refusal', id, problem: problemOf(error) }),
    )
    answers.set(id, answering)
    const [oldest] = answers.keys()
    if (answers.size > answersKept && oldest) answers.delete(oldest)
    return answering
  }

  const stop = wire.listen(message => {
    if (message.to !== 'leader') return
    if (message.kind === 'who') announce()
    else if (message.kind === 'frame') host.hear(message.frame)
    else void answer(message.id, message.name, message.args).then(wire.post)
  })
  announce()
  return {
    close() {
      stop()
      host.close()
    },
  }
}

async function run(calls: Calls, name: string, args: unknown[]): Promise<unknown> {
  if (!Object.hasOwn(calls, name)) throw new Error(`there is no call named ${name}`)
  return calls[name]!(...(args as never[]))
}

function problemOf(error: unknown): Problem {
  if (error instanceof ApiProblem) return { status: error.status, body: { ...error.body, code: error.code } }
  // A bug, or the server in trouble: what it says is for nobody's screen.
  return { status: 500, body: { code: 'chats_failed' } }
}
