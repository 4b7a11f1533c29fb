import { setTimeout as sleep } from 'node:timers/promises'
import { cpuSecondsOf } from '../process-cpu.ts'
import { type Figures, round } from '../report.ts'
import { openBalancer } from './balancer.ts'
import type { Client } from './client.ts'
import type { Server, Servers } from './servers.ts'
import type { Outcome } from './tasks.ts'

/** What a measurement works with. */
export interface Run {
  servers: Servers
  clients: readonly Client[]
  first: Server
  sockets: number
  messages: number
  group: number
  pairs: number
  seconds: number
}

/** Sockets that were opened and closed before, so that what a first one brings in is not counted for each. */
const warmUpSockets = 500
/** A whole beat with its pings and answers, and the collection of what opening left behind. */
const settleMs = 45_000

/**
 * How much the server grows for each socket of a member who is signed in and silent. What the start has left free is
 * filled first, so the second half of the sockets is counted by itself too.
 */
export async function measureIdle({ first, clients, sockets }: Run): Promise<Figures> {
  const open = (from: number, to: number) =>
    Promise.all(
      clients.map((client, at) => {
        const share = Math.ceil((to - from) / clients.length)
        const begin = from + at * share
        const count = Math.max(0, Math.min(share, to - begin))
        return client.work({ kind: 'open', ports: [first.port], from: begin, count })
      }),
    )
  const close = () => Promise.all(clients.map(client => client.work({ kind: 'close' })))
  await open(0, Math.min(warmUpSockets, sockets))
  await close()
  await sleep(settleMs / 4)
  const before = first.residentBytes()
  const half = Math.floor(sockets / 2)
  await open(0, half)
  await sleep(settleMs / 4)
  const halfWay = first.residentBytes()
  await open(half, sockets)
  const cpuBefore = cpuSecondsOf(first.pid)
  await sleep(settleMs)
  const cpuPercent = round(((cpuSecondsOf(first.pid) - cpuBefore) / settleMs) * 100_000)
  const after = first.residentBytes()
  await close()
  const each = round((after - before) / sockets / 1024)
  const eachLater = round((after - halfWay) / (sockets - half) / 1024)
  const megabytes = (bytes: number) => round(bytes / 1e6)
  console.log(`  ${sockets} sockets: ${each} KiB each, goal 8; ${eachLater} each of the second half`)
  console.log(
    `  the server grew from ${megabytes(before)} to ${megabytes(after)} MB; silent, they cost it ${cpuPercent} % of a core`,
  )
  return {
    idle_sockets: sockets,
    idle_socket_kib: each,
    idle_socket_of_second_half_kib: eachLater,
    idle_server_before_mb: megabytes(before),
    idle_server_after_mb: megabytes(after),
    idle_server_cpu_percent: cpuPercent,
  }
}

const window = 16

/** As many messages as the server takes, a window of them from each sender: what durable delivery costs. */
export async function measureDelivery({ servers, first, clients, pairs, messages }: Run): Promise<Figures> {
  const task = { kind: 'pairs', ports: [first.port], window } as const
  const split = (count: number) =>
    Promise.all(
      clients.map((client, at) => {
        const share = Math.floor(pairs / clients.length)
        const own = { from: at * share, count: share, messages: Math.floor(count / clients.length) }
        return client.work({ ...task, ...own })
      }),
    )
  await split(messages / 10)
  const before = servers.cpuSeconds()
  const clientBefore = cpuOf(clients)
  const total = sumOf(await split(messages))
  const after = servers.cpuSeconds()
  const perThousand = (seconds: number) => round((seconds * 1e6) / total.shown)
  const server = perThousand(after.servers - before.servers)
  const postgres = perThousand(after.postgres - before.postgres)
  const both = perThousand(after.servers - before.servers + after.postgres - before.postgres)
  const client = perThousand(cpuOf(clients) - clientBefore)
  console.log(`  ${round(total.shown / total.seconds)} messages/s delivered, ${failuresOf(total)}`)
  console.log(
    `  CPU of 1,000 messages: ${both} ms (server ${server}, PostgreSQL ${postgres}), goal 59; clients ${client}`,
  )
  return {
    delivery_messages: total.shown,
    delivery_messages_per_s: round(total.shown / total.seconds),
    delivery_cpu_ms_per_1000: both,
    delivery_server_cpu_ms_per_1000: server,
    delivery_postgres_cpu_ms_per_1000: postgres,
    delivery_client_cpu_ms_per_1000: client,
    ...errorsOf('delivery', total),
  }
}

const ratePerSecond = 1_000

/** How soon a message is at the other's open socket, at a thousand a second. */
export async function measureRate({ first, clients, pairs, seconds }: Run): Promise<Figures> {
  const task = { kind: 'pairs', ports: [first.port], window: 1_000, ratePerSecond } as const
  const send = (forSeconds: number) =>
    clients[0]!.work({ ...task, from: 0, count: pairs, messages: Math.ceil(ratePerSecond * forSeconds) })
  await send(Math.min(2, seconds))
  const total = sumOf([await send(Math.max(5, seconds))])
  console.log(
    `  at ${ratePerSecond} messages/s: p50 ${round(total.p50Ms)} ms, p99 ${round(total.p99Ms)} ms, ${failuresOf(total)}`,
  )
  return {
    rate_messages_per_s: ratePerSecond,
    rate_p50_ms: round(total.p50Ms),
    rate_p99_ms: round(total.p99Ms),
    rate_max_ms: round(total.maxMs),
    ...errorsOf('rate', total),
  }
}

const groupMessages = 50

/** From sending a message to a large group to its arrival at the last open socket. */
export async function measureGroup({ servers, first, clients, group }: Run): Promise<Figures> {
  const task = { kind: 'group', ports: [first.port], count: group } as const
  await clients[0]!.work({ ...task, messages: 10 })
  const before = servers.cpuSeconds().servers
  const total = sumOf([await clients[0]!.work({ ...task, messages: groupMessages })])
  const cpuMs = ((servers.cpuSeconds().servers - before) * 1000) / groupMessages
  console.log(
    `  group of ${group}: at all within p50 ${round(total.p50Ms)} ms, p99 ${round(total.p99Ms)} ms; server CPU ${round(cpuMs)} ms a message`,
  )
  return {
    group_members: group,
    group_fan_out_p50_ms: round(total.p50Ms),
    group_fan_out_p99_ms: round(total.p99Ms),
    // With the opening of the sockets, spread over the messages.
    group_server_cpu_ms_per_message: round(cpuMs),
    ...errorsOf('group', total),
  }
}

/** Two server processes behind one address; one is killed when a third of the messages has arrived. */
export async function measureKill({ servers, clients, pairs, messages, first }: Run): Promise<Figures> {
  const second = await servers.add()
  const balancer = await openBalancer([first.port, second.port])
  const before = servers.cpuSeconds()
  let isKilled = false
  const share = Math.floor(pairs / clients.length)
  const arrived = clients.map(() => 0)
  const outcomes = await Promise.all(
    clients.map((client, at) =>
      client.work(
        {
          ...{ kind: 'pairs', ports: [balancer.port], window, tells: true },
          ...{ from: at * share, count: share, messages: Math.floor(messages / clients.length) },
        },
        count => {
          arrived[at] = count
          if (isKilled || arrived.reduce((sum, one) => sum + one, 0) < messages / 3) return
          isKilled = true
          process.kill(second.pid, 'SIGKILL')
        },
      ),
    ),
  )
  balancer.close()
  const total = sumOf(outcomes)
  const postgres = servers.cpuSeconds().postgres - before.postgres
  console.log(
    `  ${total.shown} messages over two processes, one ${isKilled ? 'killed' : 'NOT killed'}: ${total.lost} lost, ${total.shownTwice} shown twice, ${total.outOfOrder} chats out of order; ${total.reconnects} reconnects, ${round(total.shown / total.seconds)}/s`,
  )
  return {
    kill_messages: total.shown,
    kill_messages_per_s: round(total.shown / total.seconds),
    kill_reconnects: total.reconnects,
    kill_postgres_cpu_ms_per_1000: round((postgres * 1e6) / total.shown),
    kill_missed_errors: isKilled ? 0 : 1,
    ...errorsOf('kill', total),
  }
}

function errorsOf(part: string, total: Outcome): Figures {
  return {
    [`${part}_lost_errors`]: total.lost,
    [`${part}_shown_twice_errors`]: total.shownTwice,
    [`${part}_out_of_order_errors`]: total.outOfOrder,
    [`${part}_refused_errors`]: total.refused,
  }
}

function failuresOf({ lost, shownTwice, refused }: Outcome): string {
  return `${lost} lost, ${shownTwice} shown twice, ${refused} refused`
}

function cpuOf(clients: readonly Client[]): number {
  return clients.reduce((sum, { pid }) => sum + cpuSecondsOf(pid), 0)
}

/** Counts add up; of times the longest stands for all. */
function sumOf(outcomes: readonly (Outcome | null)[]): Outcome {
  const sums = ['acknowledged', 'shown', 'shownTwice', 'lost', 'outOfOrder', 'refused', 'reconnects'] as const
  const [first, ...rest] = outcomes.filter(outcome => outcome !== null)
  const total = { ...first! }
  for (const outcome of rest) {
    for (const key of sums) total[key] += outcome[key]
    for (const key of ['seconds', 'p50Ms', 'p99Ms', 'maxMs'] as const)
      total[key] = Math.max(total[key], outcome[key])
  }
  return total
}
