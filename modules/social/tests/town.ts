import { createMember, identityModule } from '@stoa/identity'
import { type Uuid, wireModule } from '@stoa/kit'
import { mediaModule } from '@stoa/media'
import { safetyModule } from '@stoa/safety'
import { startTestServer, type TestServer } from '@stoa/testing'
import { socialModule } from '../module.ts'
import { createSocialServices } from '../services.ts'

/** A server with the social module, and members to act as. */
export interface Town extends TestServer {
  /** Adds a member with this handle. */
  settle(handle: string): Promise<Uuid>
  /** Sends a request as a member, or as a visitor with null. */
  as(memberId: Uuid | null, method: Method, url: string, body?: object): Promise<Answer>
  /** Publishes a post; answers its wire id. */
  post(memberId: Uuid, text: string): Promise<string>
  follow(memberId: Uuid, handle: string): Promise<Answer>
  unfollow(memberId: Uuid, handle: string): Promise<Answer>
  /** The posts of one page of a list of posts. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  posts(memberId: Uuid | null, url: string): Promise<any[]>
  /** Walks a list to its end in pages of this size. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  walk(memberId: Uuid, url: string, limit: number): Promise<any[]>
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

/** What the staff decided is read with every list; nobody decides here. */
const safetyTables = wireModule({ name: safetyModule.name, migrations: safetyModule.migrations }, undefined)

/** What a town has beside its database. */
type Outside = Omit<Parameters<typeof createSocialServices>[0], 'secret'>

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** What posts show of pictures is read with every list; each test stores its own. */
const mediaTables = wireModule({ name: mediaModule.name, migrations: mediaModule.migrations }, undefined)

export async function foundTown(outside: Outside = {}): Promise<Town> {
  const server = await startTestServer({
    modules: () => [
      mediaTables,
      identityTables,
      safetyTables,
      wireModule(
        socialModule,
        createSocialServices({ secret: 'a secret of the tests, 32 letters', ...outside }),
      ),
    ],
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
    post: async (memberId, text) => (await as(memberId, 'POST', '/v1/posts', { text })).body.id,
    posts: async (memberId, url) =>
      (await as(memberId, 'GET', url)).body.items.map((item: { post: unknown }) => item.post),
    follow: (memberId, handle) => as(memberId, 'PUT', `/v1/members/${handle}/follow`),
    unfollow: (memberId, handle) => as(memberId, 'DELETE', `/v1/members/${handle}/follow`),
    async walk(memberId, url, limit) {
      const items = []
      let cursor: string | null = null
      do {
        const query: string = cursor === null ? '' : `&cursor=${cursor}`
        const page = await as(memberId, 'GET', `${url}?limit=${limit}${query}`)
        items.push(...page.body.items)
        cursor = page.body.next_cursor
      } while (cursor !== null)
      return items
    },
    async settle(handle) {
      const made = await createMember(server.ctx, { handle, name: handle, email: `${handle}@example.org` })
      if ('refusal' in made) throw new Error(`${handle}: ${made.refusal.field} ${made.refusal.rule}`)
      return made.id
    },
  }
}
