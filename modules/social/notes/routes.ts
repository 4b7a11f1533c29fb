import { fromWireId, type MemberCtx, toWireId, type Uuid, WireIdSchema } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { type Static, Type } from 'typebox'
import { toProblem } from '../errors.ts'
import { readPost } from '../posts/read-post.ts'
import { PostParams } from '../posts/schema.ts'
import { findOwnRatings, listNotes } from './note-store.ts'
import { mayRateNotes, mayWriteNote, notesShown } from './policy.ts'
import { rateNote } from './rate-note.ts'
import { readNoteStanding, writeNote } from './write-note.ts'

const tags = ['notes']

const verdicts = { helpful: 1, somewhat: 0, not_helpful: -1 } as const
type Verdict = keyof typeof verdicts
const VerdictSchema = Type.Unsafe<Verdict>(
  Type.Union(Object.keys(verdicts).map(verdict => Type.Literal(verdict))),
)
const ReasonSchema = Type.Union([
  Type.Literal('clear'),
  Type.Literal('good_sources'),
  Type.Literal('important'),
  Type.Literal('wrong'),
  Type.Literal('opinion'),
  Type.Literal('no_sources'),
  Type.Literal('not_needed'),
])

const NoteSchema = Type.Object({
  id: WireIdSchema('note'),
  text: Type.String(),
  created_at: Type.String({ format: 'date-time' }),
  status: Type.Union([Type.Literal('undecided'), Type.Literal('shown'), Type.Literal('not_helpful')]),
  is_own: Type.Boolean(),
  own_verdict: Type.Union([VerdictSchema, Type.Null()]),
})
const NotesSchema = Type.Object({
  items: Type.Array(NoteSchema),
  may_write: Type.Boolean(),
  may_rate: Type.Boolean(),
})
const NoteParams = Type.Object({ ...PostParams.properties, noteId: WireIdSchema('note') })

/** Notes that members write on posts, and what others think of them. Who wrote one is not told. */
export function registerNoteRoutes(app: App): void {
  app.get(
    '/v1/posts/:id/notes',
    { schema: { tags, summary: 'Notes on a post', params: PostParams, response: { 200: NotesSchema } } },
    async request => presentNotes(requireMember(request), postIdOf(request.params.id)),
  )

  app.post(
    '/v1/posts/:id/notes',
    {
      schema: {
        tags,
        summary: 'Write a note on a post, once',
        params: PostParams,
        body: Type.Object({ text: Type.String({ maxLength: 16_000 }) }, { additionalProperties: false }),
        response: { 201: NotesSchema },
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const postId = postIdOf(request.params.id)
      const written = await writeNote(ctx, postId, request.body.text)
      if (written.code !== 'written') throw toProblem(written)
      return reply.code(201).send(await presentNotes(ctx, postId))
    },
  )

  app.put(
    '/v1/posts/:id/notes/:noteId/rating',
    {
      schema: {
        tags,
        summary: 'Say how helpful a note is',
        params: NoteParams,
        body: Type.Object(
          {
            verdict: VerdictSchema,
            reasons: Type.Optional(Type.Array(ReasonSchema, { maxItems: 7 })),
          },
          { additionalProperties: false },
        ),
        response: { 200: NotesSchema },
      },
      config: { rateLimit: { max: 60, timeWindow: 60_000 } },
    },
    async request => {
      const ctx = requireMember(request)
      const postId = postIdOf(request.params.id)
      const { verdict, reasons = [] } = request.body
      const at = { postId, noteId: fromWireId('note', request.params.noteId)! }
      const rated = await rateNote(ctx, at, { verdict: verdicts[verdict], reasons: [...new Set(reasons)] })
      if (rated.code !== 'rated') throw toProblem(rated)
      return presentNotes(ctx, postId)
    },
  )
}

async function presentNotes(ctx: MemberCtx, postId: Uuid): Promise<Static<typeof NotesSchema>> {
  const post = await readPost(ctx, postId)
  if (!post) throw toProblem({ code: 'post_not_found' })
  const { memberId } = ctx.actor
  const notes = await listNotes(ctx.db, post.authorId, postId, notesShown)
  const own = new Map(
    (await findOwnRatings(ctx.db, post.authorId, postId, memberId)).map(rating => [
      rating.noteId,
      rating.verdict,
    ]),
  )
  const standing = await readNoteStanding(ctx)
  const now = ctx.clock.now()
  return {
    items: notes.map(note => ({
      id: toWireId('note', note.noteId),
      text: note.text,
      created_at: note.createdAt.toISOString(),
      status: note.status,
      is_own: note.writerId === memberId,
      own_verdict: wordOf(own.get(note.noteId)),
    })),
    may_write: mayWriteNote(standing, post, now) && !notes.some(note => note.writerId === memberId),
    may_rate: mayRateNotes(standing, post, now),
  }
}

function wordOf(verdict: number | undefined): Verdict | null {
  const words = Object.keys(verdicts) as Verdict[]
  return words.find(word => verdicts[word] === verdict) ?? null
}

/** The schema has checked the form already. */
function postIdOf(wireId: string): Uuid {
  return fromWireId('post', wireId)!
}
