import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** One address in front of several servers, as a proxy stands before them: connections go round those that answer. */
export async function openBalancer(ports: readonly number[]): Promise<{ port: number; close(): void }> {
  const open = new Set<Socket>()
  let turn = 0

  function join(from: Socket, tries: number): void {
    if (tries === 0) return void from.destroy()
    const to = connect({ port: ports[turn++ % ports.length]!, host: '127.0.0.1', noDelay: true })
    const refuse = (): void => join(from, tries - 1)
    to.once('error', refuse)
    to.once('connect', () => {
      to.off('error', refuse)
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const) {
        open.add(one)
        one.on('error', () => other.destroy())
        one.on('close', () => {
          open.delete(one)
          other.destroy()
        })
      }
      from.pipe(to).pipe(from)
    })
  }

  const server = createServer({ noDelay: true, pauseOnConnect: true }, from => {
    from.on('error', () => {})
    join(from, ports.length)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as { port: number }).port,
    close() {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
}
