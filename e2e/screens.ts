import { expect, type Page } from '@playwright/test'
import type { Say } from './words.ts'

/** What a signed-in member has that a screen can show. */
export interface Things {
  handle: string
  other: string
  post: string
  conversation: string
  payment: string
}

export interface Screen {
  name: string
  path: string
  /** What the browser's tab names, before "· Stoa". A pattern where it holds a name. */
  title(say: Say): string | RegExp
  /** Opens what stands on top of the screen: a dialog, a second step. */
  open?(page: Page, say: Say): Promise<unknown>
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const dialog = (page: Page) => expect(page.getByRole('dialog')).toBeVisible()

/** Open to everybody. */
export const outsideScreens: readonly Screen[] = [
  { name: 'welcome', path: '/welcome', title: () => 'Harbour Row' },
  { name: 'sign in', path: '/sign-in', title: say => say('auth.signInTitle') },
  {
    name: 'sign in, refused',
    path: '/sign-in',
    title: say => say('auth.signInTitle'),
    open: async (page, say) => {
      await page.getByLabel(say('auth.email')).fill('nobody@harbour.example')
      await page.getByLabel(say('auth.password'), { exact: true }).fill('not-a-password')
      await press(page, say('auth.signIn'))
      await expect(page.getByText(say('auth.wrong'))).toBeVisible()
    },
  },
  { name: 'join', path: '/join', title: say => say('auth.joinTitle', { name: 'Harbour Row' }) },
  {
    name: 'join, name and handle refused',
    path: '/join',
    title: say => say('auth.joinTitle', { name: 'Harbour Row' }),
    open: async (page, say) => {
      await press(page, say('common.continue'))
      await expect(page.getByText(say('auth.nameMissing'))).toBeVisible()
    },
  },
  {
    name: 'join, keys refused',
    path: '/join',
    title: say => say('auth.joinTitle', { name: 'Harbour Row' }),
    open: async (page, say) => {
      await page.getByLabel(say('auth.nameLabel')).fill('Newcomer Nine')
      await press(page, say('common.continue'))
      await page.getByLabel(say('auth.email')).fill('newcomer.nine@harbour.example')
      await page.getByLabel(say('auth.password'), { exact: true }).fill('password1234')
      await press(page, new RegExp(`^${say('auth.agree')}$`))
      await expect(page.getByText(say('auth.rules.common'))).toBeVisible()
    },
  },
  { name: 'forgot', path: '/forgot', title: say => say('auth.forgotTitle') },
  {
    name: 'reset',
    path: '/forgot',
    title: say => say('auth.forgotTitle'),
    open: async (page, say) => {
      await page.getByLabel(say('auth.email')).fill('nobody@harbour.example')
      await press(page, say('auth.forgotSend'))
      await expect(page.getByRole('heading', { name: say('auth.resetTitle') })).toBeVisible()
    },
  },
  { name: 'mailbox', path: '/mailbox', title: say => say('auth.mailboxTitle') },
  { name: 'unsubscribe', path: '/unsubscribe?token=none', title: say => say('notices.stopTitle') },
  { name: 'transparency', path: '/transparency', title: say => say('safety.transparency') },
  { name: 'nothing here', path: '/no/such/page', title: say => say('common.notFoundTitle') },
]

/** For a member of the demo town, who has posts, chats and money. */
export const memberScreens = (things: Things): readonly Screen[] => [
  { name: 'home', path: '/home', title: say => say('home.title') },
  { name: 'home, local', path: '/home?feed=local', title: say => say('home.title') },
  { name: 'notices', path: '/notices', title: say => say('notices.title') },
  { name: 'notice settings', path: '/me/notices', title: say => say('notices.settingsTitle') },
  { name: 'decisions about me', path: '/me/decisions', title: say => say('safety.title') },
  {
    name: 'community notes',
    path: `/posts/${things.post}`,
    title: say => RegExp(wordsOf(say, 'posts.by')),
    open: async (page, say) => {
      await press(page, say('posts.menu'))
      await page.getByRole('menuitem', { name: say('posts.notes') }).click()
      await dialog(page)
    },
  },
  {
    name: 'new post',
    path: '/home',
    title: say => say('home.title'),
    open: async page => {
      await expect(page.getByRole('article').first()).toBeVisible()
      await page.keyboard.press('n')
      await dialog(page)
    },
  },
  {
    name: 'shortcuts',
    path: '/home',
    title: say => say('home.title'),
    open: async page => {
      await expect(page.getByRole('article').first()).toBeVisible()
      await page.keyboard.press('?')
      await dialog(page)
    },
  },
  {
    name: 'post menu',
    path: '/home',
    title: say => say('home.title'),
    open: async (page, say) => {
      await press(page, say('posts.menu'))
      await expect(page.getByRole('menu')).toBeVisible()
    },
  },
  { name: 'post', path: `/posts/${things.post}`, title: say => RegExp(wordsOf(say, 'posts.by')) },
  { name: 'post, gone', path: '/posts/post_01jd0000000000000000000000', title: say => say('posts.title') },
  { name: 'profile', path: `/@${things.other}`, title: () => / · Stoa$/ },
  { name: 'own profile', path: `/@${things.handle}`, title: () => / · Stoa$/ },
  { name: 'profile, nobody', path: '/@nobody_at_all', title: () => '@nobody_at_all' },
  {
    name: 'followers',
    path: `/@${things.other}/followers`,
    title: say => RegExp(wordsOf(say, 'people.followersOf')),
  },
  {
    name: 'following',
    path: `/@${things.other}/following`,
    title: say => RegExp(wordsOf(say, 'people.followingOf')),
  },
  {
    name: 'profile menu',
    path: `/@${things.other}`,
    title: () => / · Stoa$/,
    open: async (page, say) => {
      await press(page, RegExp(wordsOf(say, 'graph.moreFor')))
      await expect(page.getByRole('menu')).toBeVisible()
    },
  },
  {
    name: 'report sheet',
    path: `/@${things.other}`,
    title: () => / · Stoa$/,
    open: async (page, say) => {
      await press(page, RegExp(wordsOf(say, 'graph.moreFor')))
      await page.getByRole('menuitem', { name: say('people.report') }).click()
      await dialog(page)
    },
  },
  { name: 'bookmarks', path: '/bookmarks', title: say => say('bookmarks.title') },
  { name: 'lists', path: '/lists', title: say => say('graph.lists') },
  { name: 'privacy', path: '/me/privacy', title: say => say('graph.privacy') },
  {
    name: 'contacts',
    path: '/people',
    title: say => say('graph.findPeople'),
    open: async (page, say) => {
      await page.getByRole('tab', { name: say('contacts.title') }).click()
      await expect(page.getByRole('switch')).toBeEnabled()
    },
  },
  { name: 'suggestions', path: '/people', title: say => say('graph.findPeople') },
  { name: 'search', path: '/search', title: say => say('search.title') },
  {
    name: 'search, typing',
    path: '/search',
    title: say => say('search.title'),
    open: async (page, say) => {
      await page.getByRole('searchbox', { name: say('search.label') }).fill(things.other.slice(0, 3))
      await expect(page.getByRole('list', { name: say('search.suggestions') })).toBeVisible()
    },
  },
  {
    name: 'search, found',
    path: `/search?q=${things.other.slice(0, 3)}`,
    title: say => RegExp(wordsOf(say, 'search.titleFor')),
  },
  {
    name: 'search, people',
    path: '/search?q=an&in=people',
    title: say => RegExp(wordsOf(say, 'search.titleFor')),
  },
  {
    name: 'search, tags',
    path: '/search?q=zz&in=tags',
    title: say => RegExp(wordsOf(say, 'search.titleFor')),
  },
  {
    name: 'search, nothing',
    path: '/search?q=zzzzzz',
    title: say => RegExp(wordsOf(say, 'search.titleFor')),
  },
  {
    name: 'search, refused',
    path: '/search?q=has:cake',
    title: say => RegExp(wordsOf(say, 'search.titleFor')),
  },
  { name: 'tag, unused', path: '/tags/zzzzzz', title: say => say('home.tagTitle', { tag: 'zzzzzz' }) },
  { name: 'feeds', path: '/feeds', title: say => say('search.feeds') },
  {
    name: 'new feed',
    path: '/feeds/new?tag=harbour',
    title: say => say('search.newFeed'),
    open: (page, say) => press(page, say('search.addRule')),
  },
  { name: 'feed, gone', path: '/feeds/feed_01jd0000000000000000000000', title: say => say('search.feed') },
  { name: 'chats', path: '/chats', title: say => say('chats.title') },
  {
    name: 'new chat',
    path: '/chats',
    title: say => say('chats.title'),
    open: async (page, say) => {
      await press(page, say('chats.new'))
      await dialog(page)
    },
  },
  {
    name: 'conversation',
    path: `/chats/${things.conversation}`,
    title: say => RegExp(wordsOf(say, 'chats.conversationWith')),
  },
  {
    name: 'conversation, gone',
    path: '/chats/conv_01jd0000000000000000000000',
    title: say => say('chats.title'),
  },
  { name: 'wallet', path: '/wallet', title: say => say('wallet.title') },
  { name: 'send, to whom', path: '/wallet/send', title: say => say('wallet.chooseTitle') },
  {
    name: 'send, how much',
    path: `/wallet/send?to=${things.other}`,
    title: say => say('wallet.chooseTitle'),
  },
  {
    name: 'send, last look',
    path: `/wallet/send?to=${things.other}`,
    title: say => say('wallet.chooseTitle'),
    open: async (page, say) => {
      await page.getByLabel(say('wallet.amountIn', { currency: 'USD' })).fill('2')
      await press(page, RegExp(`^${wordsOf(say, 'wallet.review')}.*2`))
      await dialog(page)
    },
  },
  { name: 'send, nobody', path: '/wallet/send?to=nobody_at_all', title: say => say('wallet.chooseTitle') },
  { name: 'add money', path: '/wallet/add', title: say => say('wallet.addTitle') },
  { name: 'receipt', path: `/wallet/payments/${things.payment}`, title: say => say('wallet.receipt') },
  {
    name: 'receipt, gone',
    path: '/wallet/payments/pay_01jd0000000000000000000000',
    title: say => say('wallet.receipt'),
  },
  { name: 'shop', path: '/shop', title: say => say('me.shopTitle') },
  { name: 'me', path: '/me', title: say => say('me.title') },
  { name: 'own data', path: '/me/data', title: say => say('data.title') },
  {
    name: 'leaving',
    path: '/me/data',
    title: say => say('data.title'),
    open: async (page, say) => {
      await press(page, say('data.leaveAsk'))
      await dialog(page)
    },
  },
  { name: 'edit profile', path: '/me/profile', title: say => say('me.editTitle') },
  { name: 'security', path: '/me/security', title: say => say('me.securityTitle') },
  {
    name: 'add a passkey',
    path: '/me/security',
    title: say => say('me.securityTitle'),
    open: async (page, say) => {
      await press(page, say('me.addPasskey'))
      await dialog(page)
    },
  },
  { name: 'appearance', path: '/me/appearance', title: say => say('me.appearanceTitle') },
]

/** For a member who has just come, in a town where nobody has spoken: every empty state. */
export const emptyScreens = (handle: string): readonly Screen[] => [
  { name: 'home, empty', path: '/home', title: say => say('home.title') },
  { name: 'home, local, empty', path: '/home?feed=local', title: say => say('home.title') },
  { name: 'follow requests, none', path: '/me/privacy/requests', title: say => say('graph.requests') },
  { name: 'muted, nothing', path: '/me/privacy/muted', title: say => say('graph.mutedTitle') },
  { name: 'blocked, nobody', path: '/me/privacy/blocked', title: say => say('graph.blockedTitle') },
  { name: 'lists, none', path: '/lists', title: say => say('graph.lists') },
  { name: 'own profile, empty', path: `/@${handle}`, title: () => / · Stoa$/ },
  {
    name: 'followers, none',
    path: `/@${handle}/followers`,
    title: say => RegExp(wordsOf(say, 'people.followersOf')),
  },
  {
    name: 'following, none',
    path: `/@${handle}/following`,
    title: say => RegExp(wordsOf(say, 'people.followingOf')),
  },
  { name: 'chats, empty', path: '/chats', title: say => say('chats.title') },
  { name: 'wallet, empty', path: '/wallet', title: say => say('wallet.title') },
  { name: 'send, to whom, empty', path: '/wallet/send', title: say => say('wallet.chooseTitle') },
]

/** The words of a message without its places, for a pattern. */
const wordsOf = (say: Say, key: string): string =>
  say(key)
    .replace(/\{[^}]*\}/g, '')
    .trim()
