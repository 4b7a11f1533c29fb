import { english, type Messages } from './english.ts'
import type { Language } from './language.ts'

/** Reads the messages of a language; any but English comes in its own chunk. */
export async function loadMessages(language: Language): Promise<Messages> {
  if (language === 'en') return english
  const { french } = await import('./french.ts')
  return french
}
