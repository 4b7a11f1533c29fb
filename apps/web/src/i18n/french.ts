import type { Messages } from './english.ts'
import auth from './fr/auth.json'
import bookmarks from './fr/bookmarks.json'
import bring from './fr/bring.json'
import chats from './fr/chats.json'
import common from './fr/common.json'
import compose from './fr/compose.json'
import contacts from './fr/contacts.json'
import data from './fr/data.json'
import drafts from './fr/drafts.json'
import graph from './fr/graph.json'
import home from './fr/home.json'
import me from './fr/me.json'
import media from './fr/media.json'
import notices from './fr/notices.json'
import people from './fr/people.json'
import posts from './fr/posts.json'
import safety from './fr/safety.json'
import search from './fr/search.json'
import wallet from './fr/wallet.json'

export const french: Messages = {
  auth,
  bookmarks,
  bring,
  chats,
  common,
  compose,
  contacts,
  data,
  drafts,
  graph,
  home,
  me,
  media,
  notices,
  people,
  posts,
  safety,
  search,
  wallet,
}
