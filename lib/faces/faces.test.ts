import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faceSvg, hairStyles, skinTones, topCuts, traitsFromSeed } from './index.ts'

describe('faceSvg', () => {
  it('gives the same face for the same seed', () => {
    fc.assert(
      fc.property(fc.string(), seed => {
        expect(faceSvg(seed)).toBe(faceSvg(`${seed}`))
      }),
    )
  })

  it('tells thirty neighbours apart', () => {
    const faces = new Set(Array.from({ length: 30 }, (_, i) => faceSvg(`member-${i}`)))
    expect(faces.size).toBe(30)
  })

  it('never carries ids, style attributes, scripts or the seed itself', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const svg = faceSvg(`<script>"'&${text}`)
        expect(svg).not.toMatch(/\sid=|\sstyle=|<script|undefined|NaN/)
      }),
    )
  })

  it('draws every hair style with every top and skin', () => {
    for (const hair of hairStyles)
      for (const top of topCuts)
        for (let skin = 0; skin < skinTones.length; skin++) {
          const svg = faceSvg({ seed: 'x', hair, top, skin })
          expect(svg.startsWith('<svg') && svg.endsWith('</svg>')).toBe(true)
          expect(svg).not.toMatch(/undefined|NaN/)
        }
  })

  it('keeps the traits that it was given', () => {
    expect(faceSvg({ seed: 'a', glasses: 'round' })).toContain('r="3.200"')
    expect(faceSvg({ ...traitsFromSeed('a'), ground: '#010203' })).toContain('#010203')
  })

  it('holds an out of range skin inside the palette', () => {
    expect(faceSvg({ seed: 'a', skin: 99 })).toBe(faceSvg({ seed: 'a', skin: 7 }))
    expect(faceSvg({ seed: 'a', skin: -3 })).toBe(faceSvg({ seed: 'a', skin: 0 }))
  })
})
