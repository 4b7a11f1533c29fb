import auth from './en/auth.json'
import bookmarks from './en/bookmarks.json'
import bring from './en/bring.json'
import chatDevices from './en/chat-devices.json'
import chatFiles from './en/chat-files.json'
import chats from './en/chats.json'
import compose from './en/compose.json'
import contacts from './en/contacts.json'
import data from './en/data.json'
import drafts from './en/drafts.json'
import graph from './en/graph.json'
import me from './en/me.json'
import notices from './en/notices.json'
import older from './en/older.json'
import safety from './en/safety.json'
import search from './en/search.json'
import wallet from './en/wallet.json'
import { englishFirst } from './english-first.ts'

/** English is the default and the source of every key. */
export const english = {
  ...englishFirst,
  auth,
  bookmarks,
  bring,
  chatDevices,
  chatFiles,
  chats,
  compose,
  contacts,
  data,
  drafts,
  graph,
  me,
  notices,
  older,
  safety,
  search,
  wallet,
}

export type Messages = typeof english
