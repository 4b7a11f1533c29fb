import { styleText } from 'node:util'

/** One line of what ran. */
export interface Result {
  name: string
  ok: boolean
  passed: number
  failed: number
  seconds: number
  /** Shown beneath when it failed. */
  output: string
}

/** Lays the results out as a table: name, result, seconds, counts. */
export function renderTable(results: readonly Result[]): string {
  const width = Math.max(...results.map(({ name }) => name.length))
  return results
    .map(({ name, ok, passed, failed, seconds }) => {
      const verdict = ok ? styleText('green', 'ok    ') : styleText('red', 'FAILED')
      const counts = `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}`
      return `  ${name.padEnd(width)}  ${verdict}  ${seconds.toFixed(1).padStart(6)} s  ${counts}`
    })
    .join('\n')
}

/** The plain closing line: `12 passed, 0 failed`. */
export function closingLine(results: readonly Result[]): string {
  const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed`
}
