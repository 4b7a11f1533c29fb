import { expect, type Page } from '@playwright/test'
import {
  aDialog,
  aMenu,
  aPost,
  choose,
  fill,
  press,
  type Screen,
  screen,
  titled,
  titledAbout,
  titledFreely,
  turnTo,
  type,
  words,
} from './screen.ts'

/** What a member of the demo town has that a screen can show. */
export interface Things {
  handle: string
  other: string
  post: string
  chat: string
  group: string
  payment: string
}

const found = titledAbout('search.titleFor')

/** The last message of the open chat: the one that the keyboard stops at. */
const lastMessage = (page: Page) => page.locator('li[data-key][tabindex="0"]')
const aMessage = (page: Page) => expect(lastMessage(page)).toBeVisible()

/** Posts, people and what is found, for a member of the demo town. */
export const squareScreens = (things: Things): readonly Screen[] => {
  const post = `/posts/${things.post}`
  const other = `/@${things.other}`
  return [
    screen('home', '/home', 'home.title'),
    screen('home, local', '/home?feed=local', 'home.title'),
    screen('new post', '/home', 'home.title', type('n'), aDialog),
    screen('shortcuts', '/home', 'home.title', type('?'), aDialog),
    screen('post menu', '/home', 'home.title', press('posts.menu'), aMenu),
    screen(
      'new post with a poll and a picture to choose',
      '/home',
      'home.title',
      type('n'),
      press('compose.poll.add'),
      press('compose.emoji'),
      page => expect(page.getByRole('button', { name: /^:\w+:$/ }).first()).toBeVisible(),
    ),
    screen(
      'when to publish',
      '/home',
      'home.title',
      type('n'),
      fill('compose.label', 'For tomorrow'),
      press('drafts.more'),
      choose('drafts.scheduleThis'),
      (page, say) => expect(page.getByRole('dialog', { name: say('drafts.scheduleTitle') })).toBeVisible(),
    ),
    screen('post', post, titledAbout('posts.by'), aPost),
    screen('post, gone', '/posts/post_01jd0000000000000000000000', 'posts.title'),
    screen(
      'community notes',
      post,
      titledAbout('posts.by'),
      press('posts.menu'),
      choose('posts.notes'),
      aDialog,
    ),
    screen('notices', '/notices', 'notices.title'),
    screen('notice settings', '/me/notices', 'notices.settingsTitle'),
    screen('decisions about me', '/me/decisions', 'safety.title'),
    screen('profile', other, titledFreely),
    screen('own profile', `/@${things.handle}`, titledFreely),
    screen('profile, nobody', '/@nobody_at_all', () => '@nobody_at_all'),
    screen('followers', `${other}/followers`, titledAbout('people.followersOf')),
    screen('following', `${other}/following`, titledAbout('people.followingOf')),
    screen('profile menu', other, titledFreely, press('graph.moreFor'), aMenu),
    screen('report sheet', other, titledFreely, press('graph.moreFor'), choose('people.report'), aDialog),
    screen('bookmarks', '/bookmarks', 'bookmarks.title'),
    screen('privacy', '/me/privacy', 'graph.privacy'),
    screen('suggestions', '/people', 'graph.findPeople'),
    screen('contacts', '/people', 'graph.findPeople', turnTo('contacts.title'), page =>
      expect(page.getByRole('switch')).toBeEnabled(),
    ),
    screen('search', '/search', 'search.title'),
    screen('search, typing', '/search', 'search.title', async (page, say) => {
      await page.getByRole('searchbox', { name: say('search.label') }).fill(things.other.slice(0, 3))
      await expect(page.getByRole('list', { name: say('search.suggestions') })).toBeVisible()
    }),
    screen('search, found', '/search?q=harbour', found, aPost),
    screen('search, people', '/search?q=an&in=people', found),
    screen('search, tags', '/search?q=zz&in=tags', found),
    screen('search, nothing', '/search?q=zzzzzz', found),
    screen('search, refused', '/search?q=has:cake', found),
    screen('tag, unused', '/tags/zzzzzz', titled('home.tagTitle', { tag: 'zzzzzz' })),
    screen('new feed', '/feeds/new?tag=harbour', 'search.newFeed', press('search.addRule')),
    screen('feed, gone', '/feeds/feed_01jd0000000000000000000000', 'search.feed'),
  ]
}

/** Chats, money and what is one's own, for a member of the demo town. */
export const ownScreens = (things: Things): readonly Screen[] => {
  const send = `/wallet/send?to=${things.other}`
  return [
    screen('chats', '/chats', 'chats.title'),
    screen('older messages', '/me/older-messages', 'older.title'),
    screen('new chat', '/chats', 'chats.title', press('chats.new'), aDialog),
    screen('new group', '/chats', 'chats.title', press('chats.new'), press('chats.newGroup'), aDialog),
    screen('chat', `/chats/${things.chat}`, titledAbout('chats.conversationWith'), aMessage),
    screen(
      'chat, what to do with a message',
      `/chats/${things.chat}`,
      titledAbout('chats.conversationWith'),
      aMessage,
      async page => {
        await aMessage(page)
        await lastMessage(page).press('Enter')
      },
      aDialog,
    ),
    screen(
      'chat, emoji',
      `/chats/${things.chat}`,
      titledAbout('chats.conversationWith'),
      press('chats.emoji'),
    ),
    screen('group', `/chats/${things.group}`, titledAbout('chats.conversationWith'), aMessage),
    screen('group, about', `/chats/${things.group}/about`, 'chats.aboutGroup'),
    screen('chat, gone', '/chats/chat_01jd0000000000000000000000', 'chats.title'),
    screen('chats and keys', '/me/chats', 'chat-devices.title', words('chat-devices.devicesText')),
    screen(
      'lock of this browser',
      '/me/chats',
      'chat-devices.title',
      press('chat-devices.lockByPassphrase'),
      aDialog,
    ),
    screen('start anew', '/me/chats', 'chat-devices.title', press('chat-devices.startAnew'), aDialog),
    screen('recovery words', '/me/chats/words', 'chat-devices.words', words('chat-devices.writeTitle')),
    screen(
      'recovery words, asked for',
      '/me/chats/words',
      'chat-devices.words',
      press('chat-devices.written'),
      words('chat-devices.askTitle'),
    ),
    screen('link a device', '/me/chats/link', 'chat-devices.linkTitle', words('chat-devices.linkHeading')),
    screen(
      'safety number',
      `/me/chats/safety/${things.other}`,
      'chat-devices.safetyTitle',
      words('chat-devices.verify'),
    ),
    screen('wallet', '/wallet', 'wallet.title'),
    screen('send, to whom', '/wallet/send', 'wallet.chooseTitle'),
    screen('send, how much', send, 'wallet.chooseTitle'),
    screen(
      'send, last look',
      send,
      'wallet.chooseTitle',
      fill('wallet.amountIn', '2', { currency: 'USD' }),
      press('wallet.review'),
      aDialog,
    ),
    screen('send, nobody', '/wallet/send?to=nobody_at_all', 'wallet.chooseTitle'),
    screen('add money', '/wallet/add', 'wallet.addTitle'),
    screen('receipt', `/wallet/payments/${things.payment}`, 'wallet.receipt'),
    screen('receipt, gone', '/wallet/payments/pay_01jd0000000000000000000000', 'wallet.receipt'),
    screen('shop', '/shop', 'me.shopTitle'),
    screen('me', '/me', 'me.title'),
    screen('own data', '/me/data', 'data.title'),
    screen('leaving', '/me/data', 'data.title', press('data.leaveAsk'), aDialog),
    screen('edit profile', '/me/profile', 'me.editTitle'),
    screen('security', '/me/security', 'me.securityTitle'),
    screen('add a passkey', '/me/security', 'me.securityTitle', press('me.addPasskey'), aDialog),
    screen('sign out', '/me', 'me.title', press('me.signOut'), aDialog),
    screen('appearance', '/me/appearance', 'me.appearanceTitle'),
  ]
}
