import { createMember, grantStaff, identityModule } from '@stoa/identity'
import { newUuid, toWireId, type Uuid, wireModule } from '@stoa/kit'
import { startTestServer, type TestServer } from '@stoa/testing'
import type { Marks } from '../marks/read-marks.ts'
import { readMarks } from '../marks/read-marks.ts'
import { safetyModule } from '../module.ts'
import type { BlockedFile } from '../services.ts'
import type { Capture } from '../subjects.ts'

interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of many shapes
  body: any
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** A server with the safety module over posts that stand in memory, and members to act as. */
export interface Town extends TestServer {
  /** What the posts are, by id; change one to edit it, delete one to take it away. */
  posts: Map<Uuid, Capture>
  /** Chats by id, with their messages. */
  chats: Map<Uuid, { members: Uuid[]; messages: Map<Uuid, { senderId: Uuid; text: string; sentAt: Date }> }>
  /** Media that are blocked now. */
  blocked: Set<Uuid>
  settle(handle: string): Promise<Uuid>
  hire(handle: string): Promise<Uuid>
  /** A request as this member, stepped up; with `fresh: false` as one who signed in long ago. */
  as(memberId: Uuid | null, method: Method, url: string, body?: object, fresh?: boolean): Promise<Answer>
  post(authorId: Uuid, text: string, mediaIds?: Uuid[]): Uuid
  /** Reports a post; answers the case's wire id. */
  report(memberId: Uuid, postId: Uuid, reason?: string): Promise<string>
  claim(staffId: Uuid, caseId: string): Promise<Answer>
  /** Claims and decides. */
  decide(staffId: Uuid, caseId: string, decision: object): Promise<Answer>
  marks(...ids: Uuid[]): Promise<Marks>
}

export async function foundTown(): Promise<Town> {
  const posts = new Map<Uuid, Capture>()
  const blocked = new Set<Uuid>()
  const files = new Map<Uuid, BlockedFile>()
  const chats: Town['chats'] = new Map()
  const server = await startTestServer({
    modules: () => [
      wireModule({ name: identityModule.name, migrations: identityModule.migrations }, undefined),
      wireModule(safetyModule, {
        subjects: {
          post: {
            capture: async (_ctx, id) => posts.get(id) ?? null,
            surroundings: async () => [],
          },
          member: {
            capture: async (ctx, memberId) => ({
              memberId,
              text: 'A profile',
              mediaIds: [],
              publishedAt: ctx.clock.now(),
            }),
            surroundings: async () => [],
          },
          message: {
            // An opening is here the text itself.
            prove: async ({ actor }, chatId, revealed) => {
              const chat = chats.get(chatId)
              if (!chat?.members.includes(actor.memberId)) return null
              const openings = new Map(
                revealed.map(({ id, opening }) => [id, Buffer.from(opening).toString()]),
              )
              return {
                otherIds: new Set(chat.members.filter(id => id !== actor.memberId)),
                messages: new Map([...chat.messages].filter(([id, { text }]) => openings.get(id) === text)),
              }
            },
          },
          payment: {
            capture: async (_ctx, id) => posts.get(id) ?? null,
            surroundings: async () => [],
          },
        },
        evidenceDays: 180,
        media: {
          // A block is known here by the id of what it blocks.
          block: async (_ctx, ids) => {
            for (const id of ids) blocked.add(id)
            return [...ids]
          },
          blockFile: async (ctx, sha256, reason) => {
            if ([...files.values()].some(file => file.sha256 === sha256)) return null
            const id = newUuid(ctx.clock)
            const blockedBy = ctx.actor.memberId
            const createdAt = ctx.clock.now()
            files.set(id, { id, sha256, perceptualHash: null, reason, blockedBy, createdAt, hits: 0 })
            return id
          },
          find: async (_ctx, id) => files.get(id) ?? null,
          list: async (_ctx, { before, limit }) =>
            [...files.values()]
              .filter(file => before === null || file.id < before)
              .sort((a, b) => (a.id < b.id ? 1 : -1))
              .slice(0, limit),
          unblock: async (_ctx, ids) => {
            for (const id of ids) files.delete(id)
            for (const id of ids) blocked.delete(id)
          },
        },
      }),
    ],
    resolveActor: async (ctx, headers) => {
      const memberId = headers['x-test-member'] as Uuid | undefined
      if (!memberId) return { kind: 'anonymous' }
      const steppedUpAt = headers['x-test-stale'] ? null : ctx.clock.now()
      return { kind: 'member', memberId, sessionId: memberId, steppedUpAt }
    },
  })
  const as: Town['as'] = async (memberId, method, url, body, fresh = true) => {
    const response = await server.app.inject({
      method,
      url,
      headers: {
        ...(memberId && { 'x-test-member': memberId }),
        ...(!fresh && { 'x-test-stale': '1' }),
      },
      ...(body && { payload: body }),
    })
    return { status: response.statusCode, body: response.body === '' ? null : response.json() }
  }
  const settle = async (handle: string) => {
    const made = await createMember(server.ctx, { handle, name: handle, email: `${handle}@example.org` })
    if ('refusal' in made) throw new Error(`${handle}: ${made.refusal.field} ${made.refusal.rule}`)
    return made.id
  }
  const claim = (staffId: Uuid, caseId: string) => as(staffId, 'PUT', `/v1/staff/cases/${caseId}/claim`)
  return {
    ...server,
    posts,
    blocked,
    chats,
    as,
    settle,
    claim,
    async hire(handle) {
      const id = await settle(handle)
      await grantStaff(server.ctx, handle, 'moderator')
      return id
    },
    post(authorId, text, mediaIds = []) {
      const id = newUuid(server.clock)
      posts.set(id, { memberId: authorId, text, mediaIds, publishedAt: server.clock.now() })
      return id
    },
    async report(memberId, postId, reason = 'spam') {
      const subject = toWireId('post', postId)
      await as(memberId, 'POST', '/v1/reports', { subject, reason })
      const [row] = await server.db.query<{ id: Uuid }>(
        'SELECT id FROM safety.moderation_case WHERE subject_id = $1 ORDER BY id DESC LIMIT 1',
        [postId],
      )
      return toWireId('case', row!.id)
    },
    async decide(staffId, caseId, decision) {
      await claim(staffId, caseId)
      return as(staffId, 'POST', `/v1/staff/cases/${caseId}/decisions`, { explanation: 'Why.', ...decision })
    },
    marks: (...ids) => readMarks(server.ctx, { memberIds: ids, subjectIds: ids }),
  }
}
