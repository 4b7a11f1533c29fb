/** The operators that the sheet of filters writes. Each stands once at most; what else is in a query stays as it is. */
export const filterNames = ['from', 'to', 'since', 'until', 'has', 'is', 'lang', 'min_likes'] as const
type FilterName = (typeof filterNames)[number]
export type Filters = Partial<Record<FilterName, string>>

/** As the server divides a query: quoted texts hold their spaces. */
const pieces = /-?(?:\p{L}[\p{L}_]*:)?["“”«»][^"“”«»]*(?:["“”«»]|$)|\S+/gu
const operator = /^(-?)(\p{L}[\p{L}_]*):(\S+)$/u

/** Takes the filters out of a query; `-is:reply` is the filter `is` with the value `-reply`. */
export function readFilters(query: string): { words: string; filters: Filters } {
  const filters: Filters = {}
  const words: string[] = []
  for (const [piece] of query.matchAll(pieces)) {
    const [, minus = '', name = '', value = ''] = operator.exec(piece) ?? []
    const known = filterNames.find(other => other === name.toLowerCase())
    const fits = known && (minus === '' || known === 'is') && !/["“”«»]/.test(value)
    if (known && fits && filters[known] === undefined) filters[known] = minus + value
    else words.push(piece)
  }
  return { words: words.join(' '), filters }
}

/** The query with these filters behind its words, or before them where a quote that is not closed would take them. */
export function writeFilters(words: string, filters: Filters): string {
  const operators = filterNames.flatMap(name => {
    const value = filters[name]?.trim().replace(/\s+/g, '') ?? ''
    if (value === '' || value === '-') return []
    return value.startsWith('-') ? [`-${name}:${value.slice(1)}`] : [`${name}:${value}`]
  })
  const bare = words.trim()
  const behind = [bare, ...operators].filter(Boolean).join(' ')
  return readFilters(behind).words === bare ? behind : [...operators, bare].join(' ')
}
