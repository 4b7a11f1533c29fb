/** Markup that is safe to send: made by `html` only. */
export interface Html {
  readonly markup: string
}

type Part = Html | string | number | null | readonly Html[]

/** Builds markup; whatever is put in is escaped unless it was built by this function itself. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  let markup = strings[0]!
  for (const [index, part] of parts.entries()) markup += render(part) + strings[index + 1]
  return { markup }
}

function render(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  if (isList(part)) return part.map(one => one.markup).join('')
  return part.markup
}

function isList(part: Html | readonly Html[]): part is readonly Html[] {
  return Array.isArray(part)
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** For text and for quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => escapes[character]!)
}
