import type { Messages } from './english.ts'
import auth from './fr/auth.json'
import bookmarks from './fr/bookmarks.json'
import bring from './fr/bring.json'
import chatDevices from './fr/chat-devices.json'
import chatFiles from './fr/chat-files.json'
import chats from './fr/chats.json'
import compose from './fr/compose.json'
import contacts from './fr/contacts.json'
import data from './fr/data.json'
import drafts from './fr/drafts.json'
import graph from './fr/graph.json'
import me from './fr/me.json'
import notices from './fr/notices.json'
import older from './fr/older.json'
import safety from './fr/safety.json'
import search from './fr/search.json'
import wallet from './fr/wallet.json'
import { frenchFirst } from './french-first.ts'

export const french: Messages = {
  ...frenchFirst,
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
