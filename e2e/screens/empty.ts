import { type Screen, screen, titledAbout, titledFreely } from './screen.ts'

/** For a member who has just come: every empty state. */
export const emptyScreens = (handle: string): readonly Screen[] => [
  screen('home, empty', '/home', 'home.title'),
  screen('home, local, empty', '/home?feed=local', 'home.title'),
  screen('follow requests, none', '/me/privacy/requests', 'graph.requests'),
  screen('muted, nothing', '/me/privacy/muted', 'graph.mutedTitle'),
  screen('blocked, nobody', '/me/privacy/blocked', 'graph.blockedTitle'),
  screen('lists, none', '/lists', 'graph.lists'),
  screen('drafts, none', '/drafts', 'drafts.drafts'),
  screen('own profile, empty', `/@${handle}`, titledFreely),
  screen('followers, none', `/@${handle}/followers`, titledAbout('people.followersOf')),
  screen('following, none', `/@${handle}/following`, titledAbout('people.followingOf')),
  screen('chats, empty', '/chats', 'chats.title'),
  screen('wallet, empty', '/wallet', 'wallet.title'),
  screen('send, to whom, empty', '/wallet/send', 'wallet.chooseTitle'),
]
