/** As many addresses as one search takes; the rest is left out. */
export const contactsMax = 500

const address = /[a-z0-9_+'.-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/gi

/**
 * The e-mail addresses in a text, whatever it is: a vCard, a table, a pasted list. In the form in which both sides
 * compare them, each once.
 */
export function readEmails(text: string): string[] {
  // Long lines of a vCard are folded: what follows goes on after a line break and a space.
  const unfolded = text.replace(/\r?\n[ \t]/g, '')
  const found = new Set([...unfolded.matchAll(address)].map(([email]) => email.trim().toLowerCase()))
  return [...found].slice(0, contactsMax)
}
