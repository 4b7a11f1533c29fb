import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Barrier,
  createMember,
  identityModule,
  type ReadBarriers,
  type ReadBarriersBetween,
  reachKey,
} from '@stoa/identity'
import { type Uuid, wireModule } from '@stoa/kit'
import { diskStorage, type MediaStorage } from '@stoa/media'
import { startTestServer, type TestServer } from '@stoa/testing'
import { messagingModule } from '../module.ts'
import { createMessagingServices, type MessagingServices } from '../services.ts'

/** A server with the messaging module, and members to act as. */
export interface Town extends TestServer {
  /** Adds a member with this handle. */
  settle(handle: string): Promise<Uuid>
  /** Sends a request as a member, or as a visitor with null. */
  as(memberId: Uuid | null, method: Method, url: string, body?: object): Promise<Answer>
  readBarriers: ReadBarriers
  services: MessagingServices
  storage: MediaStorage
  /** One member blocks another, as the composition's port would say it. */
  block(memberId: Uuid, otherId: Uuid): void
  unblock(memberId: Uuid, otherId: Uuid): void
}

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of many shapes
  body: any
}

/** Members without sign-in: the tests act by a header. */
const identityTables = wireModule(
  { name: identityModule.name, migrations: identityModule.migrations },
  undefined,
)

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

export async function foundTown(): Promise<Town> {
  const apart = new Map<string, Barrier>()
  const readBarriers: ReadBarriers = async ({ actor }, ids) =>
    new Map(
      ids.flatMap(id => {
        const barrier = apart.get(`${actor.memberId} ${id}`)
        return barrier ? [[id, barrier] as const] : []
      }),
    )
  const readBarriersBetween: ReadBarriersBetween = async (_, reaches) =>
    new Map(
      reaches.flatMap(reach => {
        const barrier = apart.get(reachKey(reach))
        return barrier ? [[reachKey(reach), barrier] as const] : []
      }),
    )
  const folder = await mkdtemp(join(tmpdir(), 'stoa-chats-'))
  const storage = diskStorage(folder)
  const services = createMessagingServices({ readBarriers, readBarriersBetween, storage })
  const server = await startTestServer({
    modules: () => [identityTables, wireModule(messagingModule, services)],
  })
  const as: Town['as'] = async (memberId, method, url, body) => {
    const response = await server.app.inject({
      method,
      url,
      headers: memberId ? { 'x-test-member': memberId } : {},
      ...(body ? { payload: body } : {}),
    })
    return { status: response.statusCode, body: response.body === '' ? null : response.json() }
  }
  return {
    ...server,
    as,
    readBarriers,
    services,
    storage,
    async close() {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
    block(memberId, otherId) {
      apart.set(`${memberId} ${otherId}`, 'you_block')
      apart.set(`${otherId} ${memberId}`, 'blocked')
    },
    unblock(memberId, otherId) {
      apart.delete(`${memberId} ${otherId}`)
      apart.delete(`${otherId} ${memberId}`)
    },
    async settle(handle) {
      const made = await createMember(server.ctx, { handle, name: handle, email: `${handle}@example.org` })
      if ('refusal' in made) throw new Error(`${handle}: ${made.refusal.field} ${made.refusal.rule}`)
      return made.id
    },
  }
}
