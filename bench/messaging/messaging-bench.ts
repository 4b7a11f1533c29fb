import type { Bench } from '../bench.ts'
import type { Figures } from '../report.ts'
import { startClient } from './client.ts'
import { measureDelivery, measureGroup, measureIdle, measureKill, measureRate, type Run } from './measures.ts'
import { seedPeople } from './seed-people.ts'
import { openServers } from './servers.ts'

const parts = {
  sockets: measureIdle,
  delivery: measureDelivery,
  rate: measureRate,
  group: measureGroup,
  kill: measureKill,
}
type Part = keyof typeof parts

const defaults = { sockets: 19_500, messages: 100_000, group: 1_000 }
const pairs = 200

/** Chats against whole server processes, with the bytes of sealed messages and without their sealing. */
export const messagingBench: Bench = {
  name: 'messaging',
  about: 'open sockets, messages in chats of two and in a large group, and the kill of a server process',
  async run(options) {
    const names = options.only ?? Object.keys(parts)
    const unknown = names.filter(name => !Object.hasOwn(parts, name))
    if (unknown.length > 0)
      throw new Error(`--only knows ${Object.keys(parts).join(', ')}, not ${unknown.join(', ')}`)
    const sizes = {
      sockets: options.sockets ?? defaults.sockets,
      messages: options.messages ?? defaults.messages,
      group: options.group ?? defaults.group,
    }
    const servers = await openServers()
    const clients = [startClient(), startClient()]
    const stop = () => void servers.close()
    options.stopped.addEventListener('abort', stop)
    try {
      const run: Run = {
        servers,
        clients,
        first: await servers.add(),
        ...{ ...sizes, pairs, seconds: options.seconds },
      }
      await seedPeople(servers.db, {
        members: Math.max(sizes.sockets, sizes.group, pairs * 2),
        ...{ pairs, group: sizes.group },
      })
      const figures: Figures = {}
      for (const name of names) {
        options.stopped.throwIfAborted()
        Object.assign(figures, await parts[name as Part](run))
      }
      return figures
    } finally {
      options.stopped.removeEventListener('abort', stop)
      for (const client of clients) client.end()
      await servers.close()
    }
  },
}
