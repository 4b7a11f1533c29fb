import { expect, it } from 'vitest'
import { inTurn } from './in-turn.ts'

it('runs so many at once, the others in their order, and goes on after a failure', async () => {
  const run = inTurn(2)
  const begun: number[] = []
  const ends: (() => void)[] = []
  const works = [0, 1, 2, 3].map(n =>
    run(async () => {
      begun.push(n)
      await new Promise<void>(resolve => {
        ends[n] = resolve
      })
      if (n === 0) throw new Error('the first one')
      return n
    }),
  )
  const ended = Promise.allSettled(works)
  await Promise.resolve()
  expect(begun).toEqual([0, 1])
  ends[0]!()
  await expect(works[0]).rejects.toThrow('the first one')
  expect(begun).toEqual([0, 1, 2])
  ends[2]!()
  await works[2]
  expect(begun).toEqual([0, 1, 2, 3])
  ends[1]!()
  ends[3]!()
  expect((await ended).map(({ status }) => status)).toEqual([
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ])
})
