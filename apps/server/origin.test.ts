import { describe, expect, test } from 'vitest'
import { originRule } from './origin.ts'

describe('whose page a request comes from', () => {
  const cases: [from: string, host: string | undefined, sandbox: boolean, production: boolean][] = [
    ['https://stoa.example', 'stoa.example', true, true],
    ['https://stoa.example', undefined, true, true],
    ['http://stoa.example', 'stoa.example', true, false],
    ['http://127.0.0.1:3000', '127.0.0.1:3000', true, false],
    ['http://127.0.0.1:3001', '127.0.0.1:3000', false, false],
    ['https://evil.example', 'stoa.example', false, false],
    ['https://stoa.example.evil.example', 'stoa.example', false, false],
    ['null', 'null', false, false],
    ['not an origin', 'stoa.example', false, false],
    ['', '', false, false],
  ]
  test.each(cases)('%s asking %s', (from, host, sandbox, production) => {
    expect(originRule('https://stoa.example', { exact: false })(from, host)).toBe(sandbox)
    expect(originRule('https://stoa.example', { exact: true })(from, host)).toBe(production)
  })
})
