import { MemberCardSchema } from '@stoa/identity'
import { fromWireId, type Uuid, WireIdSchema } from '@stoa/kit'
import { AttachmentSchema } from '@stoa/media'
import { type Static, type TSchema, Type } from 'typebox'
import { longPostLimits, plainPostLimits, postMaxMedia } from '../policy.ts'
import { optionLimits, pollMinutes, pollOptions } from '../polls/policy.ts'

const PostId = WireIdSchema('post')

const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const Instant = Type.String({ format: 'date-time' })

/** Who may see a post: everybody, the author's followers, those whom it names, or one circle of the author's. */
export const VisibilitySchema = Type.Union([
  Type.Literal('public'),
  Type.Literal('followers'),
  Type.Literal('mentioned'),
  Type.Literal('circle'),
])
export type Visibility = Static<typeof VisibilitySchema>

/** A post that another one answers or quotes, when it cannot be shown: deleted, or not for this reader. */
export const GonePost = Type.Object({ id: PostId, gone: Type.Literal(true) })

export const PollSchema = Type.Object({
  options: Type.Array(
    Type.Object({
      text: Type.String(),
      /** Null while the reader may not know the result yet: before the own vote and before the end. */
      votes: nullable(Type.Integer()),
    }),
  ),
  multiple: Type.Boolean(),
  closes_at: Instant,
  closed: Type.Boolean(),
  voters: Type.Integer(),
  /** Places of the options that the reader chose, from 0; null before the vote. */
  own_choice: nullable(Type.Array(Type.Integer())),
})

/** What another site says of itself, read by our server. */
const LinkCardSchema = Type.Object({
  url: Type.String(),
  title: Type.String(),
  description: Type.String(),
  site: Type.String(),
  image_url: nullable(Type.String()),
})

const postFields = {
  id: PostId,
  author: MemberCardSchema,
  /** In lists only the start of a long text; `is_folded` says so. */
  text: Type.String(),
  is_folded: Type.Boolean(),
  /** `basic`: emphasis, quotes, lists and code are marked as in Markdown; never HTML. */
  format: Type.Union([Type.Literal('plain'), Type.Literal('basic')]),
  /** BCP 47, as the author says; null when unknown. */
  language: nullable(Type.String()),
  content_warning: nullable(Type.String()),
  visibility: VisibilitySchema,
  created_at: Instant,
  edited_at: nullable(Instant),
  /** Members whom the text names; their handles stand in it as they were when it was written. */
  mentions: Type.Array(Type.Object({ id: WireIdSchema('mem'), handle: Type.String() })),
  /** In lower case, without the mark. */
  tags: Type.Array(Type.String()),
  /** The instance's own small pictures that the text names as :shortcode:. */
  emojis: Type.Array(Type.Object({ shortcode: Type.String(), url: Type.String() })),
  media: Type.Array(AttachmentSchema),
  poll: nullable(PollSchema),
  link_card: nullable(LinkCardSchema),
  reply_to: nullable(
    Type.Object({
      id: PostId,
      /** Null when the post is gone or its author is not for this reader. */
      author: nullable(MemberCardSchema),
    }),
  ),
  /** The first post of the conversation; its own id when it begins one. */
  thread_id: PostId,
  is_pinned: Type.Boolean(),
  /** The host at which the post stood, with this time, before its author brought it here; null for all others. */
  imported_from: nullable(Type.String()),
  /** Context that members who usually disagree both found helpful. */
  community_note: nullable(Type.Object({ text: Type.String() })),
  /** Why the moderators covered the post, in a reason's code; null when they did not. */
  label: nullable(Type.String()),
  counts: Type.Object({
    likes: Type.Integer(),
    replies: Type.Integer(),
    reposts: Type.Integer(),
    quotes: Type.Integer(),
  }),
  viewer: Type.Object({
    liked: Type.Boolean(),
    reposted: Type.Boolean(),
    bookmarked: Type.Boolean(),
    muted_thread: Type.Boolean(),
    may_reply: Type.Boolean(),
    may_repost: Type.Boolean(),
  }),
}

/** A quoted post quotes no further. */
const QuotedPostSchema = Type.Object(postFields)

export const PostSchema = Type.Object({
  ...postFields,
  quote: nullable(Type.Union([QuotedPostSchema, GonePost])),
})
export type Post = Static<typeof PostSchema>

/** An entry of a timeline: a post, and how it came there. */
export const TimelineItemSchema = Type.Object({
  post: PostSchema,
  /** Who passed it on, when somebody did. */
  reposted_by: nullable(Type.Object({ member: MemberCardSchema, at: Instant })),
  /** Why a ranked timeline shows it, in codes; empty in one ordered by time. */
  why: Type.Array(
    Type.Object({ code: Type.String(), points: Type.Number(), handle: nullable(Type.String()) }),
  ),
})
export type TimelineItem = Static<typeof TimelineItemSchema>

/** What an author writes. */
const wordingFields = {
  text: Type.String({
    description: `1 to ${longPostLimits.maxGraphemes} characters as a reader counts them; may be empty beside media`,
    // A coarse bound in code points: the exact rules are checked on the tidied text.
    maxLength: longPostLimits.maxGraphemes * 4,
  }),
  format: Type.Optional(
    Type.Union([Type.Literal('plain'), Type.Literal('basic')], {
      description: `Without it a text of up to ${plainPostLimits.maxGraphemes} characters is plain and a longer one basic`,
    }),
  ),
  content_warning: Type.Optional(nullable(Type.String({ maxLength: 2_000 }))),
  language: Type.Optional(nullable(Type.String({ maxLength: 35, description: 'BCP 47, such as pt-BR' }))),
}

export const NewPostSchema = Type.Object(
  {
    id: Type.Optional(PostId),
    ...wordingFields,
    reply_to: Type.Optional(PostId),
    quote: Type.Optional(PostId),
    visibility: Type.Optional(VisibilitySchema),
    circle_id: Type.Optional(
      Type.Unsafe<string>({ ...WireIdSchema('list'), description: 'One of the own lists, for `circle`' }),
    ),
    media: Type.Optional(
      Type.Array(WireIdSchema('med'), {
        maxItems: postMaxMedia,
        description: 'Own uploads that no other post shows; in this order',
      }),
    ),
    poll: Type.Optional(
      Type.Object(
        {
          options: Type.Array(Type.String({ maxLength: optionLimits.maxGraphemes * 32 }), {
            description: `${pollOptions.min} to ${pollOptions.max} of 1 to ${optionLimits.maxGraphemes} characters`,
            maxItems: 10,
          }),
          multiple: Type.Optional(Type.Boolean({ description: 'More than one may be chosen' })),
          minutes: Type.Integer({
            description: `How long votes are taken, ${pollMinutes.min} to ${pollMinutes.max}`,
          }),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
)

export const EditPostSchema = Type.Object(
  {
    ...wordingFields,
    media: Type.Optional(
      Type.Array(
        Type.Object(
          {
            id: WireIdSchema('med'),
            alt: Type.Optional(
              nullable(Type.String({ description: 'What it shows, in words; left out, they stay' })),
            ),
          },
          { additionalProperties: false },
        ),
        {
          maxItems: postMaxMedia,
          description:
            'What the post shows from now on, in this order: what it shows or showed, and new uploads. Left out, it stays.',
        },
      ),
    ),
  },
  { additionalProperties: false },
)

export const PostParams = Type.Object({ id: PostId })

/** The id behind one whose form a schema has checked already. */
export function postIdOf(wireId: string): Uuid {
  return fromWireId('post', wireId)!
}

/** What a post says and shows, or said and showed. */
export const PostVersionSchema = Type.Object({
  version: Type.Integer(),
  text: Type.String(),
  format: Type.Union([Type.Literal('plain'), Type.Literal('basic')]),
  content_warning: nullable(Type.String()),
  language: nullable(Type.String()),
  media: Type.Array(AttachmentSchema),
  created_at: Instant,
})
export type WirePostVersion = Static<typeof PostVersionSchema>
