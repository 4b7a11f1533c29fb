import { cookieOf } from './people.ts'
import { type ClientSocket, openSocket } from './socket-client.ts'
import type { Task } from './tasks.ts'

const atATime = 32
let sockets: ClientSocket[] = []

/** Opens sockets of these members, which only answer when they are asked whether they are there. */
export async function openIdle({ ports, from, count }: Extract<Task, { kind: 'open' }>): Promise<void> {
  let next = 0
  let closed = 0
  const open = async () => {
    while (next < count) {
      const number = from + next++
      const options = { port: ports[number % ports.length]!, cookie: cookieOf(number), onText: () => {} }
      sockets.push(await openSocket({ ...options, onClose: () => void closed++ }))
    }
  }
  await Promise.all(Array.from({ length: atATime }, open))
  if (closed > 0) throw new Error(`${closed} sockets were closed by the server`)
}

export function closeIdle(): void {
  for (const socket of sockets) socket.close()
  sockets = []
}
