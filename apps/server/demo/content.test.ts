import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chats, payments, posts } from './content.ts'
import { townFaces } from './faces.ts'
import { timeOf } from './schedule.ts'
import { town } from './town.ts'

const handles = new Set(town.map(member => member.handle))
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const lengthOf = (text: string) => [...segmenter.segment(text)].length

describe('the members', () => {
  it('are about thirty, each with a valid handle of their own', () => {
    expect(town.length).toBeGreaterThanOrEqual(28)
    expect(handles.size).toBe(town.length)
    for (const { handle } of town) expect(handle).toMatch(/^[a-z0-9_]{3,20}$/)
  })

  it('have a name and a bio that fit, and a face drawn for them', () => {
    expect(new Set(town.map(member => member.name)).size).toBe(town.length)
    for (const { name, bio } of town) {
      expect(lengthOf(name)).toBeLessThanOrEqual(50)
      expect(lengthOf(bio)).toBeGreaterThan(0)
      expect(lengthOf(bio)).toBeLessThanOrEqual(160)
    }
    expect(Object.keys(townFaces).sort()).toEqual([...handles].sort())
  })

  it('offer one of each role to a visitor, in an order of their own', () => {
    const offered = town.flatMap(member => (member.demo ? [member.demo] : []))
    expect(new Set(offered.map(demo => demo.rank)).size).toBe(offered.length)
    expect(new Set(offered.map(demo => demo.roleHint))).toEqual(
      new Set(['member', 'merchant', 'staff', 'examiner', 'app_maker']),
    )
  })
})

describe('what is written', () => {
  it('is a few hundred posts, none of them twice, by all who live here', () => {
    expect(posts.length).toBeGreaterThanOrEqual(300)
    expect(new Set(posts.map(post => post.text)).size).toBe(posts.length)
    expect(new Set(posts.map(post => post.by))).toEqual(handles)
  })

  it('keeps the length of a post', () => {
    for (const { text } of posts) {
      expect(lengthOf(text)).toBeGreaterThan(0)
      expect(lengthOf(text)).toBeLessThanOrEqual(500)
    }
  })

  it('has talk: answers, quotes, polls and a warning, each after what it belongs to', () => {
    const seededAt = new Date(2026, 10, 22, 12)
    const tied = posts.flatMap(post => [post.answers, post.quotes].flatMap(to => (to ? [{ post, to }] : [])))
    expect(tied.length).toBeGreaterThanOrEqual(40)
    for (const { post, to } of tied)
      expect(timeOf(post.when, seededAt) > timeOf(to.when, seededAt), post.text).toBe(true)
    expect(posts.filter(post => post.poll).length).toBeGreaterThanOrEqual(2)
    expect(posts.some(post => post.warning)).toBe(true)
    const pinned = posts.filter(post => post.isPinned).map(post => post.by)
    expect(pinned.length).toBeGreaterThanOrEqual(4)
    expect(new Set(pinned).size).toBe(pinned.length)
  })

  it('has some posts in French', () => {
    const french = posts.filter(({ text }) => / (?:est|les|une|des|et|pas|dans) /.test(text))
    expect(french.length).toBeGreaterThanOrEqual(30)
  })

  it('has conversations in which everybody speaks', () => {
    expect(chats.length).toBeGreaterThanOrEqual(20)
    expect(chats.reduce((sum, chat) => sum + chat.messages.length, 0)).toBeGreaterThanOrEqual(250)
    const pairs = chats.map(chat => chat.members.toSorted().join(' '))
    expect(new Set(pairs).size).toBe(pairs.length)
    for (const chat of chats) {
      for (const member of chat.members) expect(handles).toContain(member)
      expect(new Set(chat.messages.map(message => message.by))).toEqual(new Set(chat.members))
    }
  })

  it('has groups, answers, reactions and words that were changed', () => {
    expect(chats.filter(chat => chat.title !== null).length).toBeGreaterThanOrEqual(2)
    const said = chats.flatMap(chat => chat.messages.map(message => message.says))
    expect(said.filter(says => says.kind === 'reaction').length).toBeGreaterThanOrEqual(10)
    expect(said.filter(says => says.kind === 'text' && says.replyTo !== null).length).toBeGreaterThanOrEqual(
      5,
    )
    expect(said.some(says => says.kind === 'edit')).toBe(true)
  })

  it('leaves something unread for the demo members', () => {
    for (const handle of ['nadia', 'theo', 'lena', 'marcus', 'joao']) {
      const unread = chats.filter(chat => chat.unreadBy === handle)
      expect(unread.length, handle).toBeGreaterThan(0)
      for (const chat of unread) expect(chat.messages.at(-1)!.by, handle).not.toBe(handle)
    }
  })

  it('has payments between members, with a note that fits, and top-ups that the sandbox bank decides as told', () => {
    const sends = payments.filter(payment => payment.from !== null)
    expect(sends.length).toBeGreaterThanOrEqual(80)
    for (const { from, to, note, amountMinor } of sends) {
      expect(handles).toContain(from)
      expect(handles).toContain(to)
      expect(from).not.toBe(to)
      expect(lengthOf(note)).toBeGreaterThan(0)
      expect(lengthOf(note)).toBeLessThanOrEqual(140)
      // From 500.00 on a send needs a fresh step-up, and nobody of the past has one.
      expect(amountMinor > 0n && amountMinor < 50_000n).toBe(true)
    }
    for (const { from, to, amountMinor, rejected } of payments) {
      if (from !== null) continue
      expect(handles).toContain(to)
      expect(['04', '05', '06'].includes(String(amountMinor).slice(-2))).toBe(rejected)
      expect(['08', '09']).not.toContain(String(amountMinor).slice(-2))
    }
  })

  it('has sums that agree with what Marcus posts', () => {
    const sumOf = (pattern: RegExp, cash: bigint) =>
      payments
        .filter(({ to, note }) => to === 'marcus' && pattern.test(note))
        .reduce((sum, { amountMinor }) => sum + amountMinor, cash)
    // In cash: the biscuit tin, the bake sale but for Arthur's cake, the letter's forty cents and the rest of
    // that week's tin, half of the collection at the concert.
    const cash = 4_200n + 26_850n + 4_500n + 24_310n
    expect(sumOf(/boat|bateau|cagnotte/i, cash)).toBe(241_000n)
    const hisOwn = 2_000n
    expect(sumOf(/shed|roof|hangar|toiture|piano reste sec/i, hisOwn)).toBe(62_000n)
  })
})

describe('the formats', () => {
  it('refuse what they do not know instead of dropping it', async () => {
    const { parsePosts } = await import('./parse-posts.ts')
    const { parseChats } = await import('./parse-chats.ts')
    const { parsePayments } = await import('./parse-payments.ts')
    expect(() => parsePosts('A text of nobody.')).toThrow(/without its line/)
    expect(() => parsePosts('@nadia d1 10:00 ^theo\nYes.')).toThrow(/nothing to answer/)
    expect(() => parsePosts('@nadia sat-9 10:00\nToo long ago.')).toThrow(/not a moment/)
    expect(() => parseChats('# nadia amara\nnadia: before any talk')).toThrow(/not a line/)
    expect(() => parseChats('# nadia amara\n= d1 10:00\nnadia !1 🙂')).toThrow(/no text/)
    expect(() => parseChats('# nadia amara theo')).toThrow(/title/)
    expect(() => parsePayments('sat-1 10:00 nadia > amara 12 Oranges')).toThrow(/not a payment/)
  })

  it('keep a text as it was written', async () => {
    const { parsePosts } = await import('./parse-posts.ts')
    const line = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter(text => text === text.trim() && !text.startsWith('@') && !/[\n\r]|^(cw|poll): /.test(text))
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), lines => {
        const text = lines.join('\n\n')
        const parsed = parsePosts(`@nadia d1 08:00\n${text}\n@theo d0 09:00 *3\nBread.`)
        expect(parsed.map(post => post.text)).toEqual([text, 'Bread.'])
      }),
    )
  })
})
