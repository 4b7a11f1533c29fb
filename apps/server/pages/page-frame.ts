import { type Html, html } from './html.ts'
import { pageStyle } from './page-style.ts'
import type { Words } from './words.ts'

/** What stands round every public page: whose it is, and the ways in, which lead back to the same address. */
export function pageFrame(
  main: Html,
  { siteName, address, words }: { siteName: string; address: string; words: Words },
): Html {
  const next = encodeURIComponent(address)
  return html`${pageStyle}<div class="page">
    <header class="bar"><a class="brand" href="/welcome">${mark}<span>${siteName}</span></a>
      <a class="button" href="/sign-in?next=${next}">${words.signIn}</a>
      <a class="button ink" href="/join?next=${next}">${words.join}</a></header>
    ${main}
    <footer class="end"><p class="quiet">${words.invitation(siteName)}</p>
      <a class="button ink" href="/join?next=${next}">${words.join}</a></footer></div>`
}

/** The mark of the app, drawn as the app draws it. */
const mark = html`<svg width="30" height="30" viewBox="6 6 36 36" aria-hidden="true"><path fill="currentColor"
  d="M8 27V21A13 13 0 0 1 21 8H40V14.400H25.500A8.500 8.500 0 0 0 17 21H27A13 13 0 0 1 40 34V40H8V33.600H31A8.500 8.500 0 0 0 22.500 27Z" /><path
  fill="var(--sun)" d="M28.400 21a4.600 4.600 0 0 1 9.200 0z" /></svg>`
