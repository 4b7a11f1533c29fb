import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TownPlan } from './plan.ts'
import { planTown } from './plan-town.ts'

const anyTime = fc.date({ min: new Date('2025-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
const runs = { numRuns: 15 }

function timesOf(plan: TownPlan): Date[] {
  return [
    ...plan.members.map(member => member.joinedAt),
    ...[...plan.follows, ...plan.posts, ...plan.likes, ...plan.payments].map(step => step.at),
    ...plan.chats.flatMap(chat => [...chat.messages, ...chat.reads].map(step => step.at)),
  ]
}

describe('planTown', () => {
  it('never looks into the future, whatever the hour of seeding', () => {
    fc.assert(
      fc.property(anyTime, seededAt => {
        expect(Math.max(...timesOf(planTown(seededAt)).map(at => at.getTime()))).toBeLessThanOrEqual(
          seededAt.getTime(),
        )
      }),
      runs,
    )
  })

  it('gives the same plan for the same time', () => {
    fc.assert(
      fc.property(anyTime, seededAt => {
        expect(planTown(seededAt)).toEqual(planTown(new Date(seededAt)))
      }),
      { numRuns: 3 },
    )
  })

  it('tells the same past at any hour of a day', () => {
    const morning = planTown(new Date(2026, 10, 22, 7, 30))
    const night = planTown(new Date(2026, 10, 22, 23, 59))
    const past = (plan: TownPlan) => plan.posts.filter(post => post.at < new Date(2026, 10, 22, 7, 30))
    expect(past(night)).toEqual(morning.posts)
    expect(night.posts.length).toBeGreaterThan(morning.posts.length)
  })

  it('has everybody here before they do anything', () => {
    fc.assert(
      fc.property(anyTime, seededAt => {
        const plan = planTown(seededAt)
        const joinedAt = new Map(plan.members.map(member => [member.handle, member.joinedAt]))
        const acts = [
          ...[...plan.follows, ...plan.posts].map(({ by, at }) => ({ by, at })),
          ...plan.chats.flatMap(chat => chat.messages),
          ...plan.payments.flatMap(({ from, to, at }) => [from ?? to, to].map(by => ({ by, at }))),
        ]
        for (const { by, at } of acts) expect(at >= joinedAt.get(by)!, `${by} at ${at}`).toBe(true)
      }),
      runs,
    )
  })

  it('lets nobody spend what they do not have, and leaves small sums at the end', () => {
    fc.assert(
      fc.property(anyTime, seededAt => {
        const balances = new Map<string, bigint>()
        const change = (handle: string, byMinor: bigint) => {
          const balance = (balances.get(handle) ?? 0n) + byMinor
          balances.set(handle, balance)
          return balance
        }
        for (const { from, to, amountMinor, rejected, note } of planTown(seededAt).payments) {
          if (from !== null) expect(change(from, -amountMinor) >= 0n, `${from}: ${note}`).toBe(true)
          if (!rejected) change(to, amountMinor)
        }
        for (const [handle, balance] of balances) {
          expect(balance < (handle === 'marcus' ? 300_000n : 200_000n), handle).toBe(true)
        }
      }),
      runs,
    )
  })

  it('gives every step an id of its own that carries its time', () => {
    const plan = planTown(new Date(2026, 10, 22, 20, 0))
    const made = [...plan.posts, ...plan.chats.flatMap(chat => chat.messages)]
    expect(new Set(made.map(({ id }) => id)).size).toBe(made.length)
    for (const { id, at } of made) {
      expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at.getTime())
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    }
  })

  it('keeps the stories of the weeks in their order on every weekday of seeding', () => {
    for (let day = 16; day < 23; day += 1) {
      const { posts } = planTown(new Date(2026, 10, day, 12))
      const at = (start: string) => posts.find(post => post.text.startsWith(start))!.at.getTime()
      const story = [
        'Bolt is not in his box',
        'Found him.',
        'Moorings: a proper blow',
        'Cinquante-huit',
        'One hundred and fourteen steps',
      ]
      const times = story.map(at)
      expect(times).toEqual(times.toSorted((a, b) => a - b))
    }
  })

  it('likes only what stands there, each member once', () => {
    const plan = planTown(new Date(2026, 10, 22, 12))
    const joinedAt = new Map(plan.members.map(member => [member.handle, member.joinedAt]))
    for (const { by, post, at } of plan.likes) {
      expect(at > post.at && by !== post.by && at > joinedAt.get(by)!).toBe(true)
    }
    expect(new Set(plan.likes.map(like => `${like.by} ${like.post.id}`)).size).toBe(plan.likes.length)
  })
})
