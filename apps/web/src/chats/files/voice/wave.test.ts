import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeWave, encodeWave, waveBars, waveOf } from './wave.ts'

const level = fc.double({ min: 0, max: 1, noNaN: true })

it('has as many bars for any length, none above the loudest', () => {
  fc.assert(
    fc.property(fc.array(level, { maxLength: 400 }), levels => {
      const wave = waveOf(levels)
      expect(wave.length).toBe(waveBars)
      expect(decodeWave(encodeWave(wave))).toEqual([...wave])
      if (levels.some(one => one >= 0.02)) expect(Math.max(...wave)).toBe(255)
    }),
  )
})

it('shows where it is loud, and silence as silence', () => {
  expect([...waveOf([0, 0, 1, 0], 4)]).toEqual([0, 0, 255, 0])
  expect([...waveOf([0.5, 1], 4)]).toEqual([128, 128, 255, 255])
  expect([...waveOf([0.001, 0.002], 2)]).toEqual([13, 26])
  expect([...waveOf([], 2)]).toEqual([0, 0])
})
