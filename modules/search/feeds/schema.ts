import { MemberCardSchema } from '@stoa/identity'
import { WireIdSchema } from '@stoa/kit'
import { type Static, Type } from 'typebox'
import { type RuleKind, ruleKinds } from './feed-rules.ts'

const RuleKindSchema = Type.Unsafe<RuleKind>(Type.Union(ruleKinds.map(kind => Type.Literal(kind))))
const MatchSchema = Type.Union([Type.Literal('all'), Type.Literal('any')])

export const FeedSchema = Type.Object({
  id: WireIdSchema('feed'),
  owner: MemberCardSchema,
  title: Type.String(),
  description: Type.String(),
  is_public: Type.Boolean(),
  match: MatchSchema,
  /** Members stand in them by handle. */
  rules: Type.Array(Type.Object({ kind: RuleKindSchema, value: Type.String(), exclude: Type.Boolean() })),
  is_own: Type.Boolean(),
  /** The viewer keeps it at hand. */
  is_kept: Type.Boolean(),
})
export type Feed = Static<typeof FeedSchema>

export const RulesBody = Type.Object(
  {
    match: MatchSchema,
    rules: Type.Array(
      Type.Object(
        {
          kind: RuleKindSchema,
          value: Type.String({ maxLength: 100 }),
          exclude: Type.Optional(Type.Boolean()),
        },
        { additionalProperties: false },
      ),
      // A coarse bound; the exact rule names itself.
      { maxItems: 100 },
    ),
  },
  { additionalProperties: false },
)

export const FeedBody = Type.Object(
  {
    ...RulesBody.properties,
    title: Type.String({ maxLength: 500 }),
    description: Type.String({ maxLength: 5_000 }),
    is_public: Type.Boolean(),
  },
  { additionalProperties: false },
)

export const FeedParams = Type.Object({ id: WireIdSchema('feed') })
