import { type Html, html } from './html.ts'

const linkOrName = /https?:\/\/[^\s<>"']*[^\s<>"'.,:;!?)\]]|@[A-Za-z0-9_]{3,20}/g

/** The words of a post, with the pages that they name and the members whom the post mentions as links. */
export function postText(text: string, mentions: readonly { handle: string }[]): Html[] {
  const handles = new Set(mentions.map(({ handle }) => handle.toLowerCase()))
  const parts: Html[] = []
  let from = 0
  for (const found of text.matchAll(linkOrName)) {
    const [word] = found
    const isName = word.startsWith('@')
    if (isName && !handles.has(word.slice(1).toLowerCase())) continue
    parts.push(html`${text.slice(from, found.index)}`)
    parts.push(
      isName
        ? html`<a href="/${word}">${word}</a>`
        : html`<a href="${word}" rel="nofollow ugc noopener noreferrer">${word.replace(/^https?:\/\//, '')}</a>`,
    )
    from = found.index + word.length
  }
  parts.push(html`${text.slice(from)}`)
  return parts
}
