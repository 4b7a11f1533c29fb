import { expect, test } from 'vitest'
import { safetyNumber } from './safety-number.ts'

const ada = { member: 'mem_01h455vb4pex5vsknk084sn02q', accountKey: new Uint8Array(32).fill(1) }
const ben = { member: 'mem_01h455vb4pex5vsknk084sn03q', accountKey: new Uint8Array(32).fill(2) }

test('both sides see the same sixty digits', () => {
  const number = safetyNumber(ada, ben)
  expect(number).toMatch(/^\d{5}( \d{5}){11}$/)
  expect(safetyNumber(ben, ada)).toBe(number)
})

test('another key or another member is another number', () => {
  const numbers = [
    safetyNumber(ada, ben),
    safetyNumber(ada, { ...ben, accountKey: new Uint8Array(32).fill(3) }),
    safetyNumber(ada, { ...ben, member: ada.member }),
  ]
  expect(new Set(numbers).size).toBe(3)
})
