import type { Messages } from './english.ts'
import auth from './fr/auth.json'
import chats from './fr/chats.json'
import common from './fr/common.json'
import home from './fr/home.json'
import me from './fr/me.json'
import media from './fr/media.json'
import people from './fr/people.json'
import posts from './fr/posts.json'
import search from './fr/search.json'
import wallet from './fr/wallet.json'

export const french: Messages = { auth, chats, common, home, me, media, people, posts, search, wallet }
