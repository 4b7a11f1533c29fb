/** Markup made by `markup` alone: every text in it has been escaped. */
export class Markup {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
}

type Piece = Markup | string | number | null | readonly Markup[]

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** A template whose pieces are text, and are escaped, unless this function made them. */
export function markup(texts: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return new Markup(texts.map((text, at) => text + sourceOf(pieces[at] ?? null)).join(''))
}

function sourceOf(piece: Piece): string {
  if (piece === null) return ''
  if (piece instanceof Markup) return piece.source
  if (typeof piece === 'object') return piece.map(one => one.source).join('')
  return String(piece).replace(/[&<>"']/g, character => entities.get(character)!)
}
