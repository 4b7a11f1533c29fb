import auth from './en/auth.json'
import chats from './en/chats.json'
import common from './en/common.json'
import home from './en/home.json'
import me from './en/me.json'
import people from './en/people.json'
import wallet from './en/wallet.json'

/** English is in the first bundle: it is the default and the source of every key. */
export const english = { auth, chats, common, home, me, people, wallet }

export type Messages = typeof english
