import type { ImportKind } from './data-calls.ts'

/** What a file probably is, by the names that Mastodon and our own export give. Null asks the member. */
export function guessKind(name: string): ImportKind | null {
  const plain = name.toLowerCase()
  if (/\.(?:zip|tgz|gz)$/.test(plain)) return 'archive'
  if (plain.includes('block')) return 'blocks'
  if (plain.includes('mute')) return 'mutes'
  return plain.includes('follow') ? 'follows' : null
}
