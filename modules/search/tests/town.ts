import { createMember, identityModule } from '@stoa/identity'
import { type Uuid, wireModule } from '@stoa/kit'
import { mediaModule } from '@stoa/media'
import { safetyModule } from '@stoa/safety'
import { socialModule } from '@stoa/social'
import { startTestServer, type TestServer } from '@stoa/testing'
import { searchModule } from '../module.ts'

/** A server with posts and their search, and members to act as. */
export interface Town extends TestServer {
  settle(handle: string, name?: string): Promise<Uuid>
  /** Sends a request as a member, or as a visitor with null. */
  as(memberId: Uuid | null, method: Method, url: string, body?: object): Promise<Answer>
  /** Publishes a post and brings it into the index; answers its wire id. The clock goes on by a minute. */
  post(memberId: Uuid, text: string, more?: object): Promise<string>
  /** The texts of the posts found, in order. */
  find(memberId: Uuid, q: string): Promise<string[]>
}

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of many shapes
  body: any
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** What the lists of posts are read with; the tests act by a header, attach nothing, and no staff decides. */
const tablesBelow = [identityModule, safetyModule, mediaModule].map(({ name, migrations }) =>
  wireModule({ name, migrations }, undefined),
)

export async function foundTown(): Promise<Town> {
  const server = await startTestServer({
    modules: () => [...tablesBelow, wireModule(socialModule, undefined), wireModule(searchModule, undefined)],
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
    async settle(handle, name = handle) {
      const made = await createMember(server.ctx, { handle, name, email: `${handle}@example.org` })
      if ('refusal' in made) throw new Error(`${handle}: ${made.refusal.field} ${made.refusal.rule}`)
      return made.id
    },
    async post(memberId, text, more = {}) {
      server.clock.advance(60_000)
      const made = await as(memberId, 'POST', '/v1/posts', { text, ...more })
      if (made.status !== 201) throw new Error(JSON.stringify(made.body))
      await server.runJobs()
      return made.body.id
    },
    async find(memberId, q) {
      const { status, body } = await as(memberId, 'GET', `/v1/search/posts?q=${encodeURIComponent(q)}`)
      if (status !== 200) throw new Error(JSON.stringify(body))
      return body.items.map((item: { post: { text: string } }) => item.post.text)
    },
  }
}
