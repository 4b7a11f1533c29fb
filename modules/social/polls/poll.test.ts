import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkChoices, composePoll } from './poll.ts'

const now = new Date('2026-03-02T09:00:00Z')
const good = { options: ['yes', 'no'], multiple: false, minutes: 60 }

describe('a poll', () => {
  test('is tidied and ends so many minutes from now', () => {
    expect(composePoll({ ...good, options: [' yes ', 'no\u202e'] }, now)).toEqual({
      options: ['yes', 'no'],
      multiple: false,
      closesAt: new Date('2026-03-02T10:00:00Z'),
    })
  })

  test.each([
    [{ options: ['one'] }, 'poll.options', 'options'],
    [{ options: ['a', 'b', 'c', 'd', 'e'] }, 'poll.options', 'options'],
    [{ options: ['a', ' a'] }, 'poll.options.1', 'distinct'],
    [{ options: ['a', '\u200b'] }, 'poll.options.1', 'visible_text'],
    [{ options: ['a', 'x'.repeat(81)] }, 'poll.options.1', 'max_graphemes'],
    [{ options: ['a\nb', 'c'] }, 'poll.options.0', 'max_lines'],
    [{ minutes: 4 }, 'poll.minutes', 'minutes'],
    [{ minutes: 7 * 24 * 60 + 1 }, 'poll.minutes', 'minutes'],
  ])('with %j is refused at %s by %s', (change, field, rule) => {
    expect(composePoll({ ...good, ...change }, now)).toMatchObject({ code: 'invalid_poll', field, rule })
  })
})

test('choices are taken in any order, each once and within the poll', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1, max: 5 }), { maxLength: 6 }),
      fc.integer({ min: 2, max: 4 }),
      fc.boolean(),
      (choices, size, multiple) => {
        const checked = checkChoices(choices, { options: Array(size).fill('x'), multiple })
        const fits =
          choices.length > 0 &&
          new Set(choices).size === choices.length &&
          choices.every(choice => choice >= 0 && choice < size) &&
          (multiple || choices.length === 1)
        expect(checked).toEqual(fits ? choices.toSorted((a, b) => a - b) : null)
      },
    ),
  )
})
