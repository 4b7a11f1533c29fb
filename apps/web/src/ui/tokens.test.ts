import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

function roles(selector: RegExp): Map<string, string> {
  const block = css.match(selector)?.[1]
  if (!block) throw new Error('theme block not found in tokens.css')
  return new Map([...block.matchAll(/--([\w-]+):\s*(oklch\([^)]*\)|var\([^)]*\))/g)].map(m => [m[1]!, m[2]!]))
}

const themes = {
  light: roles(/:root,\s*\[data-theme="light"\]\s*\{([\s\S]*?)\n\}/),
  dark: roles(/\n\[data-theme="dark"\]\s*\{([\s\S]*?)\n\}/),
}

/** Relative luminance (WCAG 2.2) of an oklch colour, by way of linear sRGB. */
function luminance(theme: Map<string, string>, role: string): number {
  let value = theme.get(role) ?? ''
  const alias = value.match(/var\(--([\w-]+)\)/)
  if (alias) value = theme.get(alias[1]!) ?? ''
  const numbers = value.match(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)/)
  if (!numbers) throw new Error(`no colour for ${role}`)
  const [light, chroma, hue] = [Number(numbers[1]), Number(numbers[2]), (Number(numbers[3]) * Math.PI) / 180]
  const a = chroma * Math.cos(hue)
  const b = chroma * Math.sin(hue)
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3
  const clamp = (x: number) => Math.min(1, Math.max(0, x))
  return (
    0.2126 * clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) +
    0.7152 * clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) +
    0.0722 * clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  )
}

function contrast(theme: Map<string, string>, one: string, other: string): number {
  const [x, y] = [luminance(theme, one), luminance(theme, other)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

const texts = ['ink', 'ink-2', 'ink-3', 'sun-text', 'aegean', 'laurel', 'murex', 'cinnabar']
const grounds = ['canvas', 'surface', 'raised', 'sunken', 'quiet']
const washes = ['sun', 'aegean', 'laurel', 'murex', 'cinnabar']
const pairs: [string, string, number][] = [
  ...grounds.flatMap(ground => texts.map((text): [string, string, number] => [text, ground, 4.5])),
  ...washes.flatMap((hue): [string, string, number][] => [
    [hue === 'sun' ? 'sun-text' : hue, `${hue}-wash`, 4.5],
    ['ink', `${hue}-wash`, 4.5],
    ['ink-2', `${hue}-wash`, 4.5],
  ]),
  ['on-sun', 'sun', 4.5],
  ['on-sun', 'sun-press', 4.5],
  ['on-ink', 'ink-fill', 4.5],
  ['on-cinnabar', 'cinnabar-fill', 4.5],
  ['on-bubble-out', 'bubble-out', 4.5],
  ['ink', 'bubble-in', 4.5],
  ['ink-3', 'bubble-in', 4.5],
  ['ink', 'wall', 4.5],
  ['ink-2', 'wall', 4.5],
  ['ink', 'glow', 4.5],
  ['ink-2', 'glow', 4.5],
  ['line-strong', 'surface', 3],
  ['line-strong', 'canvas', 3],
  ['focus', 'surface', 3],
  ['focus', 'canvas', 3],
  ['focus', 'raised', 3],
]

describe.each(['light', 'dark'] as const)('contrast in the %s theme', name => {
  it.each(pairs)('%s on %s is at least %d', (text, ground, least) => {
    expect(contrast(themes[name], text, ground)).toBeGreaterThanOrEqual(least)
  })
})
