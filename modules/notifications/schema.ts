import { MemberCardSchema } from '@stoa/identity'
import { MoneySchema, Page, PageQuery, WireIdSchema } from '@stoa/kit'
import { type Static, type TSchema, Type } from 'typebox'
import { type Category, categories, type Kind, kindNames } from './kinds.ts'
import { type DigestRhythm, digestRhythms, type Language, languages } from './settings/preference-store.ts'

const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const Instant = Type.String({ format: 'date-time' })

const KindSchema = Type.Unsafe<Kind>(Type.Union(kindNames.map(kind => Type.Literal(kind))))
const CategorySchema = Type.Unsafe<Category>(Type.Union(categories.map(category => Type.Literal(category))))

/** As much of a post as tells which one is meant. */
const NoticePostSchema = Type.Object({
  id: WireIdSchema('post'),
  author: MemberCardSchema,
  text: Type.String({ description: 'The start of it; empty behind a content warning' }),
  content_warning: nullable(Type.String()),
  has_media: Type.Boolean(),
})

export const NoticeSchema = Type.Object({
  id: WireIdSchema('ntc'),
  kind: KindSchema,
  /** When the latest of it happened. */
  at: Instant,
  read: Type.Boolean(),
  /** The latest who did it, at most three; empty for what nobody did. */
  actors: Type.Array(MemberCardSchema),
  actor_count: Type.Integer({ description: 'How many did it' }),
  post: nullable(NoticePostSchema),
  payment: nullable(Type.Object({ id: WireIdSchema('pay'), amount: MoneySchema })),
  /** What became of a report, an appeal or a case, or why a scheduled post was not published, in a code. */
  outcome: nullable(Type.String()),
  /** Browser and system of a sign-in. */
  device: nullable(Type.String()),
})
export type NoticeView = Static<typeof NoticeSchema>

export const NoticePageSchema = Type.Object({
  ...Page(NoticeSchema).properties,
  as_of: Type.String({ format: 'date-time', description: 'When it was read; give it to say it was seen' }),
})

export const NoticeQuery = Type.Object({
  ...PageQuery.properties,
  filter: Type.Optional(Type.Union([Type.Literal('all'), CategorySchema])),
})

export const NoticeCursor = Type.Object(
  {
    t: Type.Integer({ minimum: 0, maximum: 253_402_300_799_999 }),
    id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
  },
  { additionalProperties: false },
)

const Count = Type.Integer({ description: 'Shown up to 99' })
export const UnreadNoticesSchema = Type.Object({
  total: Count,
  by_filter: Type.Object(
    Object.fromEntries(categories.map(category => [category, Count])) as Record<
      (typeof categories)[number],
      typeof Count
    >,
  ),
})

export const ReadNoticesSchema = Type.Object(
  { up_to: Type.String({ format: 'date-time', maxLength: 40, description: '`as_of` of what was seen' }) },
  { additionalProperties: false },
)

const ClockTime = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', examples: ['22:00'] })
const QuietHoursSchema = Type.Object({ from: ClockTime, until: ClockTime }, { additionalProperties: false })
const DigestSchema = Type.Union(digestRhythms.map(rhythm => Type.Literal(rhythm)))
const LanguageSchema = Type.Union(languages.map(language => Type.Literal(language)))

export const SettingsSchema = Type.Object({
  kinds: Type.Array(
    Type.Object({
      kind: KindSchema,
      category: CategorySchema,
      in_app: Type.Boolean(),
      push: Type.Boolean(),
      email: Type.Boolean({ description: 'Whether the digest tells of it' }),
    }),
  ),
  quiet_hours: nullable(QuietHoursSchema),
  time_zone: Type.String({ examples: ['Europe/Paris'] }),
  language: Type.Unsafe<Language>(LanguageSchema),
  digest: Type.Unsafe<DigestRhythm>(DigestSchema),
})

export const SettingsChangeSchema = Type.Object(
  {
    kinds: Type.Optional(
      Type.Array(
        Type.Object(
          {
            kind: KindSchema,
            in_app: Type.Optional(Type.Boolean()),
            push: Type.Optional(Type.Boolean()),
            email: Type.Optional(Type.Boolean()),
          },
          { additionalProperties: false },
        ),
        { maxItems: 100 },
      ),
    ),
    quiet_hours: Type.Optional(nullable(QuietHoursSchema)),
    time_zone: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
    language: Type.Optional(Type.Unsafe<Language>(LanguageSchema)),
    digest: Type.Optional(Type.Unsafe<DigestRhythm>(DigestSchema)),
  },
  { additionalProperties: false },
)

/** What a browser's `PushSubscription.toJSON()` gives (Push API). */
export const PushSubscriptionSchema = Type.Object(
  {
    endpoint: Type.String({ minLength: 1, maxLength: 2048 }),
    keys: Type.Object(
      {
        p256dh: Type.String({ pattern: '^[A-Za-z0-9_-]{87}=?$' }),
        auth: Type.String({ pattern: '^[A-Za-z0-9_-]{22}(==)?$' }),
      },
      { additionalProperties: false },
    ),
    expirationTime: Type.Optional(nullable(Type.Number())),
  },
  { additionalProperties: false },
)
export const PushSchema = Type.Object({
  public_key: Type.String({ description: '`applicationServerKey` of the browser, base64url' }),
  subscribed: Type.Boolean({ description: 'Whether this session takes pushes' }),
})
