import auth from './en/auth.json'
import chats from './en/chats.json'
import common from './en/common.json'
import home from './en/home.json'
import me from './en/me.json'
import people from './en/people.json'
import wallet from './en/wallet.json'
import type { Language } from './language.ts'

/** English is in the first bundle: it is the default and the source of every key. */
export const english = { auth, chats, common, home, me, people, wallet }

export type Messages = typeof english

/** Reads the messages of a language; any but English comes in its own chunk. */
export async function loadMessages(language: Language): Promise<Messages> {
  if (language === 'en') return english
  const { french } = await import('./french.ts')
  return french
}
