import type { Member } from '@stoa/identity'
import type { Uuid } from '@stoa/kit'
import fc from 'fast-check'
import { Value } from 'typebox/value'
import { expect, it } from 'vitest'
import { presentPage } from '../present-page.ts'
import type { ReadItem, ReadPost } from './hydrate-posts.ts'
import { presentItem } from './present-post.ts'
import { TimelineItemSchema } from './schema.ts'
import { writePage } from './write-items.ts'

const id = fc.uuid({ version: 7 }) as fc.Arbitrary<Uuid>
const text = fc.string({ unit: 'grapheme' })
const instant = fc.date({
  min: new Date('2020-01-01'),
  max: new Date('2040-01-01'),
  noInvalidDate: true,
})
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
const count = fc.nat(1_000_000)

const member: fc.Arbitrary<Member> = fc.record({
  id,
  handle: fc.stringMatching(/^[a-z0-9_]{1,20}$/),
  name: text,
  avatarId: maybe(id),
})
const body = fc.record({
  postId: id,
  authorId: id,
  createdAt: instant,
  text,
  isFolded: fc.boolean(),
  format: fc.constantFrom('plain' as const, 'basic' as const),
  language: maybe(fc.constantFrom('en', 'pt-BR')),
  contentWarning: maybe(text),
  visibility: fc.constantFrom('public' as const, 'followers' as const, 'mentioned' as const),
  circleId: fc.constant(null),
  threadId: id,
  replyToId: maybe(id),
  replyToAuthorId: fc.constant(null),
  quoteId: maybe(id),
  quoteAuthorId: fc.constant(null),
  mentionIds: fc.array(id, { minLength: 1, maxLength: 1 }),
  mentionHandles: fc.constant(['nadia']),
  tags: fc.array(text, { maxLength: 3 }),
  shortcodes: fc.constant([]),
  mediaIds: fc.constant([]),
  communityNote: maybe(text),
  hasPoll: fc.boolean(),
  linkHash: fc.constant(null),
  importedFrom: maybe(fc.constant('old.example')),
  isPinned: fc.boolean(),
  version: fc.nat(9),
  editedAt: maybe(instant),
}) as unknown as fc.Arbitrary<ReadPost['body']>

const post = (quote: fc.Arbitrary<ReadPost | null>) =>
  fc
    .record({
      body,
      likes: count,
      replies: count,
      reposts: count,
      quotes: count,
      author: member,
      viewer: fc.record({
        liked: fc.boolean(),
        reposted: fc.boolean(),
        mutedThread: fc.boolean(),
        bookmarked: fc.boolean(),
        mayReply: fc.boolean(),
        mayRepost: fc.boolean(),
      }),
      replyToAuthor: maybe(member),
      quote,
      media: fc.constant<ReadPost['media']>([]),
      poll: maybe(
        fc.record({
          options: fc.constant<{ text: string; votes: number | null }[]>([{ text: 'A', votes: 3 }]),
          multiple: fc.boolean(),
          closesAt: instant,
          closed: fc.boolean(),
          voters: count,
          ownChoice: fc.constant(null),
        }),
      ),
      emojis: fc.array(fc.record({ shortcode: text, url: fc.constant('/v1/emoji/1') }), { maxLength: 2 }),
      linkCard: maybe(
        fc.record({
          url: fc.webUrl(),
          title: text,
          description: text,
          site: text,
          image_url: fc.constant(null),
        }),
      ),
      label: maybe(fc.constant('spam')),
    })
    .map((found): ReadPost => ({ ...found.body, ...found }))

const item: fc.Arbitrary<ReadItem> = fc.record({
  post: post(maybe(post(fc.constant(null)))),
  repostedBy: maybe(fc.record({ member, at: instant })),
})

it('writes what the presented page says, and nothing that the schema does not know', () => {
  fc.assert(
    fc.property(
      fc.array(item, { maxLength: 4 }),
      maybe(fc.record({ createdAt: instant, id })),
      (items, next) => {
        const slice = { items, next }
        const written = JSON.parse(writePage(slice)) as { items: unknown[] }
        expect(written).toEqual(JSON.parse(JSON.stringify(presentPage(slice, presentItem))))
        for (const one of written.items) {
          expect([...Value.Errors(TimelineItemSchema, one)]).toEqual([])
          expect(Value.Clean(TimelineItemSchema, structuredClone(one))).toEqual(one)
        }
        // The second time from what was written before.
        expect(JSON.parse(writePage(slice))).toEqual(written)
      },
    ),
    { numRuns: 60 },
  )
})

it('names the tag that has brought an entry of home', () => {
  const [one] = fc.sample(item, 1) as [ReadItem]
  const tagOf = (followedTag: string | null) => {
    const { items } = JSON.parse(writePage({ items: [{ ...one, followedTag }], next: null })) as {
      items: { followed_tag?: string }[]
    }
    return items[0]!.followed_tag
  }
  expect(tagOf('Größe "x"')).toBe('Größe "x"')
  expect(tagOf(null)).toBeUndefined()
})
