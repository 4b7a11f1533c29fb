const addresses = /https?:\/\/[^\s<>"'`{}|\\^]+/giu
const maxLinks = 20

/** Sentence marks at the end belong to the sentence. */
const tail = /[.,;:!?…»”’)\]*_~]+$/u

/** The web addresses in a text. */
export function findLinks(text: string): string[] {
  const links = Array.from(text.matchAll(addresses), ([address]) => address.replace(tail, ''))
  return [...new Set(links.filter(link => URL.canParse(link)))].slice(0, maxLinks)
}
