import { setImmediate } from 'node:timers/promises'
import { fromWireId, type MemberCtx, Page, problem, takeRate, WireIdSchema } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { presentPerson } from '../graph/present-person.ts'
import { hydratePeople } from '../graph/read-people.ts'
import { PersonSchema } from '../graph/schema.ts'
import { contactLimits } from '../policy.ts'
import { setFindable } from './be-found.ts'
import type { ContactKey } from './contact-key.ts'
import { countTokens, hasToken, selectTokens } from './contact-store.ts'
import { bucketRange, prefixBitsFor } from './contact-token.ts'

const tags = ['contacts']
const NoContent = Type.Null({ description: 'Done, or done before' })
const config = { rateLimit: { max: 60, timeWindow: 60_000 } }
const { evaluateMax, evaluationsPerDay, prefixesMax, entriesMax, countedMax } = contactLimits

/** A group element or a part of a token, in base64url. */
const Bytes = (length: number) =>
  Type.String({ minLength: length, maxLength: length, pattern: '^[A-Za-z0-9_-]+$' })
const Element = Bytes(43)

/** Finding members by e-mail addresses that the server is not shown. See decisions/0013. */
export function registerContactRoutes(app: App, key: ContactKey): void {
  registerBeingFound(app, key)
  registerLooking(app, key)
}

function registerBeingFound(app: App, key: ContactKey): void {
  for (const [method, summary, isFindable] of [
    ['PUT', 'Let members who know my e-mail find me by it', true],
    ['DELETE', 'Be found by e-mail no longer', false],
  ] as const) {
    app.route({
      method,
      url: '/v1/me/findable-by-email',
      schema: { tags, summary, response: { 204: NoContent } },
      config,
      async handler(request, reply) {
        await setFindable(requireMember(request), key, isFindable)
        return reply.code(204).send(null)
      },
    })
  }
}

function registerLooking(app: App, key: ContactKey): void {
  app.get(
    '/v1/contacts/parameters',
    {
      schema: {
        tags,
        summary: 'How to look for contacts, and whether I may be found',
        response: {
          200: Type.Object({
            suite: Type.Literal('ristretto255-SHA512'),
            key_id: Type.String(),
            prefix_bits: Type.Integer({ minimum: 0, maximum: 16 }),
            evaluate_max: Type.Integer(),
            prefixes_max: Type.Integer(),
            findable_by_email: Type.Boolean(),
          }),
        },
      },
      config,
    },
    async request => {
      const { db, actor } = requireMember(request)
      return {
        suite: 'ristretto255-SHA512' as const,
        key_id: key.id,
        prefix_bits: prefixBitsFor(await countTokens(db, countedMax)),
        evaluate_max: evaluateMax,
        prefixes_max: prefixesMax,
        findable_by_email: await hasToken(db, actor.memberId),
      }
    },
  )

  app.post(
    '/v1/contacts/evaluate',
    {
      schema: {
        tags,
        summary: `Evaluate blinded addresses; ${evaluationsPerDay} requests a day`,
        body: Type.Object(
          { elements: Type.Array(Element, { minItems: 1, maxItems: evaluateMax }) },
          { additionalProperties: false },
        ),
        response: { 200: Type.Object({ key_id: Type.String(), elements: Type.Array(Element) }) },
      },
      config,
    },
    async request => {
      await takeEvaluation(requireMember(request))
      const elements: string[] = []
      for (const [at, element] of request.body.elements.entries()) {
        const evaluated = key.evaluate(Buffer.from(element, 'base64url'))
        if (evaluated === null) throw notAnElement(at)
        elements.push(Buffer.from(evaluated).toString('base64url'))
        // A millisecond each: others get their turn in between.
        await setImmediate()
      }
      return { key_id: key.id, elements }
    },
  )

  app.post(
    '/v1/contacts/buckets',
    {
      schema: {
        tags,
        summary: 'The tokens that begin with these bits',
        body: Type.Object(
          {
            prefix_bits: Type.Integer({ minimum: 0, maximum: 16 }),
            prefixes: Type.Array(Type.Integer({ minimum: 0, maximum: 65_535 }), {
              minItems: 1,
              maxItems: prefixesMax,
              uniqueItems: true,
            }),
          },
          { additionalProperties: false },
        ),
        response: {
          200: Type.Object({ entries: Type.Array(Type.Object({ tag: Bytes(22), sealed: Bytes(22) })) }),
        },
      },
      config,
    },
    async request => {
      const { db } = requireMember(request)
      const { prefix_bits: bits, prefixes } = request.body
      const outside = prefixes.findIndex(prefix => prefix >= 2 ** bits)
      if (outside >= 0) throw badPrefix(outside, bits)
      // One bit to spare: the number of members may have changed since the client asked for it.
      if (bits < prefixBitsFor(await countTokens(db, countedMax)) - 1) throw prefixTooShort()
      const ranges = prefixes.map(prefix => bucketRange(prefix, bits))
      const found = await selectTokens(db, ranges, entriesMax)
      return {
        entries: found.map(({ tag, sealed }) => ({
          tag: tag.toString('base64url'),
          sealed: sealed.toString('base64url'),
        })),
      }
    },
  )

  app.post(
    '/v1/contacts/people',
    {
      schema: {
        tags,
        summary: 'The members behind the ids that were found',
        body: Type.Object(
          { ids: Type.Array(WireIdSchema('mem'), { minItems: 1, maxItems: 100, uniqueItems: true }) },
          { additionalProperties: false },
        ),
        response: { 200: Page(PersonSchema) },
      },
      config,
    },
    async request => {
      const ids = request.body.ids.map(id => fromWireId('mem', id)!)
      const people = await hydratePeople(requireMember(request), ids)
      return { items: people.map(presentPerson), next_cursor: null }
    },
  )
}

/** Whoever may evaluate without end could try out every address there is. */
async function takeEvaluation(ctx: MemberCtx): Promise<void> {
  const { allowed, retryAfterSeconds } = await takeRate(ctx, {
    key: `contacts:${ctx.actor.memberId}`,
    max: evaluationsPerDay,
    windowMs: 86_400_000,
  })
  if (allowed) return
  throw problem(429, 'too_many_contacts', {
    title: 'You have looked up many contacts today',
    detail: 'Try again tomorrow.',
    headers: { 'retry-after': String(retryAfterSeconds) },
  })
}

const notAnElement = (at: number) =>
  problem(400, 'invalid_element', {
    title: 'This is not a blinded address',
    errors: [
      {
        field: `elements.${at}`,
        rule: 'ristretto255',
        message: 'Use a valid element of the group, not its identity.',
      },
    ],
  })

const badPrefix = (at: number, bits: number) =>
  problem(400, 'invalid_prefix', {
    title: 'This prefix is too long',
    errors: [{ field: `prefixes.${at}`, rule: 'prefix_bits', message: `At most ${bits} bits.` }],
  })

const prefixTooShort = () =>
  problem(422, 'prefix_too_short', {
    title: 'Too few bits',
    detail: 'Read the parameters again, and ask with as many bits as they say.',
  })
