import type { Uuid } from '@stoa/kit'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { foundTown, type Town } from './town.ts'

// Two followers are many here, so that entries are written ahead and merged in; a whole conversation is one page.
vi.mock('../policy.ts', async original => ({
  ...(await original<typeof import('../policy.ts')>()),
  fanOutMaxFollowers: 1,
  fanOutChunkRows: 1,
  threadBounds: { ancestors: 50, width: 40, depth: 40, limit: 400 },
}))

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const people = 4
const person = fc.nat(people - 1)
const nth = fc.nat(12)
const mark = fc.constantFrom('like' as const, 'repost' as const)
const command = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('begin' as const), who: person }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('reply' as const), who: person, nth }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('quote' as const), who: person, nth }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('mark' as const), who: person, nth, mark }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('unmark' as const), who: person, nth, mark }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), nth }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), nth }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('follow' as const), who: person, whom: person }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unfollow' as const), who: person, whom: person }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('work' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('look' as const), who: person }) },
)

interface Made {
  id: string
  by: number
  ms: number
  replyTo: Made | null
  quote: Made | null
  versions: number
  gone: boolean
}

interface Entry {
  post: Made
  via: number
  ms: number
}

/** Posts, marks and follows in plain lists: what counts, conversations and home timelines must be. */
class Model {
  posts: Made[] = []
  follows = new Set<string>()
  likes = new Map<string, Made>()
  reposts = new Map<string, Entry>()

  counts(post: Made) {
    const alive = this.posts.filter(other => !other.gone)
    return {
      likes: [...this.likes.values()].filter(liked => liked === post).length,
      reposts: [...this.reposts.values()].filter(entry => entry.post === post).length,
      replies: alive.filter(other => other.replyTo === post).length,
      quotes: alive.filter(other => other.quote === post).length,
    }
  }

  /** What hangs below a post, a line for each with its depth; dead ends are left out. */
  outline(post: Made, depth = 1): string[] {
    const below = this.posts.filter(other => other.replyTo === post)
    const own = below.filter(other => other.by === post.by)
    const others = below.filter(other => other.by !== post.by)
    return [...own, ...others].flatMap(child => {
      const deeper = this.outline(child, depth + 1)
      return child.gone && deeper.length === 0
        ? []
        : [`${depth} ${child.gone ? 'gone ' : ''}${child.id}`, ...deeper]
    })
  }

  /** The newest entry of each post that a member sees at home. */
  home(who: number): string[] {
    const sees = (whom: number) => who === whom || this.follows.has(`${who}>${whom}`)
    const written = this.posts
      .filter(
        ({ by, replyTo }) => by === who || (sees(by) && (!replyTo || replyTo.by === by || sees(replyTo.by))),
      )
      .map(post => ({ post, via: post.by, ms: post.ms }))
    const passedOn = [...this.reposts.values()].filter(entry => sees(entry.via))
    const entries = [...written, ...passedOn].filter(entry => !entry.post.gone).sort((a, b) => b.ms - a.ms)
    const newest = new Map(entries.toReversed().map(entry => [entry.post.id, entry]))
    return entries
      .filter(entry => newest.get(entry.post.id) === entry)
      .map(({ post, via, ms }) => `${post.id} ${ms === post.ms ? '' : via}`)
  }
}

let run = 0

test('posts, marks, conversations and homes are those of the naive model', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 12, maxLength: 40 }), async commands => {
      run += 1
      const handles = Array.from({ length: people }, (_, i) => `turn${run}p${i}`)
      const ids: Uuid[] = []
      for (const handle of handles) ids.push(await town.settle(handle))
      const model = new Model()
      const write = async (by: number, more: object, ties: Pick<Made, 'replyTo' | 'quote'>) => {
        const answer = await town.as(ids[by]!, 'POST', '/v1/posts', {
          text: `post ${model.posts.length}`,
          ...more,
        })
        const refers = ties.replyTo ?? ties.quote
        expect(answer.status).toBe(refers?.gone ? 422 : 201)
        if (answer.status !== 201) return
        const ms = town.clock.now().getTime()
        model.posts.push({ id: answer.body.id, by, ms, ...ties, versions: 1, gone: false })
      }
      for (const step of commands) {
        town.clock.advance(1)
        const post = 'nth' in step ? model.posts[step.nth % Math.max(1, model.posts.length)] : undefined
        switch (step.do) {
          case 'begin':
            await write(step.who, {}, { replyTo: null, quote: null })
            break
          case 'reply':
            if (post) await write(step.who, { reply_to: post.id }, { replyTo: post, quote: null })
            break
          case 'quote':
            if (post) await write(step.who, { quote: post.id }, { replyTo: null, quote: post })
            break
          case 'mark': {
            if (!post) break
            const answer = await town.as(ids[step.who]!, 'PUT', `/v1/posts/${post.id}/${step.mark}`)
            expect(answer.status).toBe(post.gone ? 404 : 204)
            if (post.gone) break
            const key = `${step.who} ${post.id}`
            const entry = { post, via: step.who, ms: town.clock.now().getTime() }
            if (step.mark === 'like') model.likes.set(key, post)
            else if (!model.reposts.has(key)) model.reposts.set(key, entry)
            break
          }
          case 'unmark': {
            if (!post) break
            await town.as(ids[step.who]!, 'DELETE', `/v1/posts/${post.id}/${step.mark}`)
            const marks = step.mark === 'like' ? model.likes : model.reposts
            marks.delete(`${step.who} ${post.id}`)
            break
          }
          case 'edit': {
            if (!post) break
            const text = `edit ${post.versions}`
            const answer = await town.as(ids[post.by]!, 'PUT', `/v1/posts/${post.id}`, { text })
            expect(answer.status).toBe(post.gone ? 404 : 200)
            if (!post.gone) post.versions += 1
            break
          }
          case 'delete':
            if (!post) break
            await town.as(ids[post.by]!, 'DELETE', `/v1/posts/${post.id}`)
            post.gone = true
            break
          case 'follow':
            if (step.who === step.whom) break
            await town.follow(ids[step.who]!, handles[step.whom]!)
            model.follows.add(`${step.who}>${step.whom}`)
            break
          case 'unfollow':
            await town.unfollow(ids[step.who]!, handles[step.whom]!)
            model.follows.delete(`${step.who}>${step.whom}`)
            break
          case 'work':
            await town.runJobs()
            break
          case 'look':
            await town.as(ids[step.who]!, 'GET', '/v1/timelines/home')
        }
      }
      await town.runJobs()
      for (const post of model.posts) {
        const { status, body } = await town.as(ids[0]!, 'GET', `/v1/posts/${post.id}/thread?limit=50`)
        expect(status).toBe(post.gone ? 404 : 200)
        if (post.gone) continue
        expect(body.post.counts).toEqual(model.counts(post))
        const lines = body.replies.items.map(
          // biome-ignore lint/suspicious/noExplicitAny: an answer's body
          (reply: any) => `${reply.depth} ${reply.post.gone ? 'gone ' : ''}${reply.post.id}`,
        )
        expect(lines).toEqual(model.outline(post))
        const history = await town.as(ids[0]!, 'GET', `/v1/posts/${post.id}/history`)
        expect(history.body.items).toHaveLength(post.versions)
        if (post.quote)
          expect(body.post.quote).toMatchObject(post.quote.gone ? { gone: true } : { id: post.quote.id })
        if (post.replyTo) {
          const author = post.replyTo.gone ? null : { handle: handles[post.replyTo.by] }
          expect(body.post.reply_to).toMatchObject({ id: post.replyTo.id, author })
        }
      }
      for (const [who, id] of ids.entries()) {
        // biome-ignore lint/suspicious/noExplicitAny: an answer's body
        const lineOf = (item: any) =>
          `${item.post.id} ${item.reposted_by ? handles.indexOf(item.reposted_by.member.handle) : ''}`
        const page = await town.as(id, 'GET', '/v1/timelines/home?limit=100')
        expect(page.body.items.map(lineOf)).toEqual(model.home(who))
        const seen = new Set<string>()
        const walked = (await town.walk(id, '/v1/timelines/home', 3)).filter(
          item => !seen.has(item.post.id) && seen.add(item.post.id),
        )
        expect(walked.map(lineOf)).toEqual(model.home(who))
      }
    }),
    { numRuns: 25 },
  )
})
