import type { Uuid } from '@stoa/kit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inReadingOrder, withoutDeadEnds } from './thread.ts'

const id = (n: number) => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}` as Uuid
const root = id(0)

/** Each node answers the root or an earlier one. */
const trees = fc
  .array(fc.record({ parent: fc.nat(), rank: fc.nat(1), ms: fc.nat(3) }), { maxLength: 40 })
  .map(list =>
    list.map(({ parent, rank, ms }, at) => ({
      postId: id(at + 1),
      parentId: id(parent % (at + 1)),
      rank,
      createdAt: new Date(ms),
    })),
  )

describe('reading order', () => {
  test('has every post once, behind what it answers and deeper, siblings by rank and time', () => {
    fc.assert(
      fc.property(trees, nodes => {
        const placed = inReadingOrder(
          fc.sample(fc.shuffledSubarray(nodes, { minLength: nodes.length }), 1)[0]!,
          root,
        )
        expect(new Set(placed.map(({ node }) => node.postId)).size).toBe(nodes.length)
        const at = new Map(placed.map(({ node }, index) => [node.postId, index]))
        const depthOf = new Map(placed.map(({ node, depth }) => [node.postId, depth]))
        for (const { node, depth } of placed) {
          if (node.parentId !== root) expect(at.get(node.parentId)!).toBeLessThan(at.get(node.postId)!)
          expect(depth).toBe((depthOf.get(node.parentId) ?? 0) + 1)
        }
        for (const siblings of Map.groupBy(placed, ({ node }) => node.parentId).values()) {
          const keys = siblings.map(({ node }) => `${node.rank} ${node.createdAt.getTime()} ${node.postId}`)
          expect(keys).toEqual(keys.toSorted())
        }
      }),
    )
  })

  test('keeps what is shown with all it hangs on, and nothing else', () => {
    fc.assert(
      fc.property(trees, fc.infiniteStream(fc.boolean()), (nodes, coins) => {
        const hidden = new Set(nodes.filter(() => coins.next().value).map(node => node.postId))
        const kept = withoutDeadEnds(inReadingOrder(nodes, root), node => !hidden.has(node.postId))
        const ids = new Set(kept.map(({ node }) => node.postId))
        for (const node of nodes) if (!hidden.has(node.postId)) expect(ids).toContain(node.postId)
        for (const { node } of kept) {
          if (node.parentId !== root) expect(ids).toContain(node.parentId)
          const carries = kept.some(other => other.node.parentId === node.postId)
          expect(!hidden.has(node.postId) || carries).toBe(true)
        }
      }),
    )
  })
})
