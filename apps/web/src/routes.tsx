import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { queryClient } from './api/query-client.ts'
import { spoken } from './i18n/messages.ts'
import { sessionQuery } from './identity/session.ts'
import { paths } from './paths.ts'
import { outsideRoutes, root } from './routes-outside.tsx'

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ href: paths.home, replace: true })
  },
})

// —— For the staff

const staff = createRoute({
  getParentRoute: () => root,
  id: 'staff',
  beforeLoad: async ({ location }) => {
    const session = await queryClient.ensureQueryData(sessionQuery)
    if (!session) throw redirect({ to: '/welcome', search: { next: location.href }, replace: true })
    if (!session.staff_role) throw redirect({ href: paths.home, replace: true })
  },
  component: lazyRouteComponent(() => spoken(import('./safety/staff/staff-shell.tsx')), 'StaffShell'),
})
const staffQueue = createRoute({
  getParentRoute: () => staff,
  path: '/staff',
  component: lazyRouteComponent(() => spoken(import('./safety/staff/queue-screen.tsx')), 'QueueScreen'),
})
const staffCase = createRoute({
  getParentRoute: () => staff,
  path: '/staff/cases/$caseId',
  component: lazyRouteComponent(() => spoken(import('./safety/staff/queue-screen.tsx')), 'QueueScreen'),
})
const staffAppeals = createRoute({
  getParentRoute: () => staff,
  path: '/staff/appeals',
  component: lazyRouteComponent(() => spoken(import('./safety/staff/appeals-screen.tsx')), 'AppealsScreen'),
})

const staffMediaBlocks = createRoute({
  getParentRoute: () => staff,
  path: '/staff/media-blocks',
  component: lazyRouteComponent(
    () => spoken(import('./safety/staff/media-blocks-screen.tsx')),
    'MediaBlocksScreen',
  ),
})

// —— For members

const member = createRoute({
  getParentRoute: () => root,
  id: 'member',
  beforeLoad: async ({ location }) => {
    const session = await queryClient.ensureQueryData(sessionQuery)
    if (!session) {
      throw redirect({
        to: '/welcome',
        search: location.href === paths.home ? {} : { next: location.href },
        replace: true,
      })
    }
  },
  component: lazyRouteComponent(() => import('./app/shell.tsx'), 'Shell'),
})
/** What is read in one column. */
const square = createRoute({
  getParentRoute: () => member,
  id: 'square',
  component: lazyRouteComponent(() => import('./social/square-layout.tsx'), 'SquareLayout'),
})
const home = createRoute({
  getParentRoute: () => square,
  path: '/home',
  validateSearch: (search): { feed?: string } =>
    typeof search['feed'] === 'string' ? { feed: search['feed'] } : {},
  component: lazyRouteComponent(() => import('./social/home-screen.tsx'), 'HomeScreen'),
})
const post = createRoute({
  getParentRoute: () => square,
  path: '/posts/$postId',
  component: lazyRouteComponent(() => spoken(import('./social/post-screen.tsx')), 'PostScreen'),
})
const quotes = createRoute({
  getParentRoute: () => square,
  path: '/posts/$postId/quotes',
  component: lazyRouteComponent(() => spoken(import('./social/quotes-screen.tsx')), 'QuotesScreen'),
})
const bookmarks = createRoute({
  getParentRoute: () => square,
  path: '/bookmarks',
  component: lazyRouteComponent(() => spoken(import('./social/bookmarks-screen.tsx')), 'BookmarksScreen'),
})
const drafts = createRoute({
  getParentRoute: () => square,
  path: '/drafts',
  component: lazyRouteComponent(() => spoken(import('./social/drafts/drafts-screen.tsx')), 'DraftsScreen'),
})
const tag = createRoute({
  getParentRoute: () => square,
  path: '/tags/$tag',
  component: lazyRouteComponent(() => spoken(import('./social/tag-screen.tsx')), 'TagScreen'),
})
const profile = createRoute({
  getParentRoute: () => square,
  path: '/@{$handle}',
  component: lazyRouteComponent(() => spoken(import('./social/profile-screen.tsx')), 'ProfileScreen'),
})
const followers = createRoute({
  getParentRoute: () => square,
  path: '/@{$handle}/followers',
  component: lazyRouteComponent(() => spoken(import('./social/follow-list-screen.tsx')), 'FollowersScreen'),
})
const following = createRoute({
  getParentRoute: () => square,
  path: '/@{$handle}/following',
  component: lazyRouteComponent(() => spoken(import('./social/follow-list-screen.tsx')), 'FollowingScreen'),
})
const search = createRoute({
  getParentRoute: () => square,
  path: '/search',
  validateSearch: (search): { q?: string; in?: 'people' | 'tags' | 'top' } => ({
    ...(['string', 'number'].includes(typeof search['q']) && { q: String(search['q']) }),
    ...((search['in'] === 'people' || search['in'] === 'tags' || search['in'] === 'top') && {
      in: search['in'],
    }),
  }),
  component: lazyRouteComponent(() => spoken(import('./search/search-screen.tsx')), 'SearchScreen'),
})
const feeds = createRoute({
  getParentRoute: () => square,
  path: '/feeds',
  component: lazyRouteComponent(() => spoken(import('./search/feeds-screen.tsx')), 'FeedsScreen'),
})
const newFeed = createRoute({
  getParentRoute: () => square,
  path: '/feeds/new',
  validateSearch: (search): { tag?: string } =>
    ['string', 'number'].includes(typeof search['tag']) ? { tag: String(search['tag']) } : {},
  component: lazyRouteComponent(() => spoken(import('./search/feed-editor-screen.tsx')), 'NewFeedScreen'),
})
const feed = createRoute({
  getParentRoute: () => square,
  path: '/feeds/$feedId',
  component: lazyRouteComponent(() => spoken(import('./search/feed-screen.tsx')), 'FeedScreen'),
})
const editFeed = createRoute({
  getParentRoute: () => square,
  path: '/feeds/$feedId/edit',
  component: lazyRouteComponent(() => spoken(import('./search/feed-editor-screen.tsx')), 'EditFeedScreen'),
})
const chats = createRoute({
  getParentRoute: () => member,
  path: '/chats',
  component: lazyRouteComponent(() => spoken(import('./chats/chats-screen.tsx')), 'ChatsScreen'),
})
const chatsIndex = createRoute({
  getParentRoute: () => chats,
  path: '/',
  component: lazyRouteComponent(() => spoken(import('./chats/chats-screen.tsx')), 'NoChat'),
})
const chat = createRoute({
  getParentRoute: () => chats,
  path: '$chatId',
  component: lazyRouteComponent(() => spoken(import('./chats/chat-screen.tsx')), 'ChatScreen'),
})
const chatAbout = createRoute({
  getParentRoute: () => chats,
  path: '$chatId/about',
  component: lazyRouteComponent(
    () => spoken(import('./chats/details/chat-about-screen.tsx')),
    'ChatAboutScreen',
  ),
})
const chatWith = createRoute({
  getParentRoute: () => chats,
  path: 'with/$handle',
  component: lazyRouteComponent(() => spoken(import('./chats/start/open-chat-with.tsx')), 'OpenChatWith'),
})
const wallet = createRoute({
  getParentRoute: () => member,
  path: '/wallet',
  component: lazyRouteComponent(() => spoken(import('./wallet/wallet-screen.tsx')), 'WalletScreen'),
})
const send = createRoute({
  getParentRoute: () => member,
  path: '/wallet/send',
  validateSearch: (search): { to?: string } => (typeof search['to'] === 'string' ? { to: search['to'] } : {}),
  component: lazyRouteComponent(() => spoken(import('./wallet/send-screen.tsx')), 'SendScreen'),
})
const addMoney = createRoute({
  getParentRoute: () => member,
  path: '/wallet/add',
  component: lazyRouteComponent(() => spoken(import('./wallet/add-money-screen.tsx')), 'AddMoneyScreen'),
})
const payment = createRoute({
  getParentRoute: () => member,
  path: '/wallet/payments/$paymentId',
  component: lazyRouteComponent(() => spoken(import('./wallet/payment-screen.tsx')), 'PaymentScreen'),
})
const shop = createRoute({
  getParentRoute: () => member,
  path: '/shop',
  component: lazyRouteComponent(() => spoken(import('./shop/shop-screen.tsx')), 'ShopScreen'),
})
const notices = createRoute({
  getParentRoute: () => square,
  path: '/notices',
  validateSearch: (search): { filter?: string } =>
    typeof search['filter'] === 'string' ? { filter: search['filter'] } : {},
  component: lazyRouteComponent(() => spoken(import('./notices/notices-screen.tsx')), 'NoticesScreen'),
})
const noticeSettings = createRoute({
  getParentRoute: () => member,
  path: '/me/notices',
  component: lazyRouteComponent(
    () => spoken(import('./notices/notice-settings-screen.tsx')),
    'NoticeSettingsScreen',
  ),
})
const me = createRoute({
  getParentRoute: () => member,
  path: '/me',
  component: lazyRouteComponent(() => spoken(import('./me/me-screen.tsx')), 'MeScreen'),
})
const editProfile = createRoute({
  getParentRoute: () => member,
  path: '/me/profile',
  component: lazyRouteComponent(() => spoken(import('./me/edit-profile-screen.tsx')), 'EditProfileScreen'),
})
const security = createRoute({
  getParentRoute: () => member,
  path: '/me/security',
  component: lazyRouteComponent(() => spoken(import('./me/security-screen.tsx')), 'SecurityScreen'),
})
const appearance = createRoute({
  getParentRoute: () => member,
  path: '/me/appearance',
  component: lazyRouteComponent(() => spoken(import('./me/appearance-screen.tsx')), 'AppearanceScreen'),
})
const olderMessages = createRoute({
  getParentRoute: () => member,
  path: '/me/older-messages',
  component: lazyRouteComponent(() => spoken(import('./older/older-screen.tsx')), 'OlderScreen'),
})
const chatKeys = createRoute({
  getParentRoute: () => member,
  path: '/me/chats',
  component: lazyRouteComponent(
    () => spoken(import('./chats/devices/chat-keys-screen.tsx')),
    'ChatKeysScreen',
  ),
})
const recoveryWords = createRoute({
  getParentRoute: () => member,
  path: '/me/chats/words',
  component: lazyRouteComponent(() => spoken(import('./chats/devices/words-screen.tsx')), 'WordsScreen'),
})
const linkDevice = createRoute({
  getParentRoute: () => member,
  path: '/me/chats/link',
  component: lazyRouteComponent(() => spoken(import('./chats/devices/link-screen.tsx')), 'LinkScreen'),
})
const safetyNumber = createRoute({
  getParentRoute: () => member,
  path: '/me/chats/safety/$handle',
  component: lazyRouteComponent(() => spoken(import('./chats/devices/safety-screen.tsx')), 'SafetyScreen'),
})
const decisions = createRoute({
  getParentRoute: () => member,
  path: '/me/decisions',
  component: lazyRouteComponent(() => spoken(import('./safety/decisions-screen.tsx')), 'DecisionsScreen'),
})

const ownData = createRoute({
  getParentRoute: () => member,
  path: '/me/data',
  component: lazyRouteComponent(() => spoken(import('./me/own-data/data-screen.tsx')), 'DataScreen'),
})
const privacy = createRoute({
  getParentRoute: () => member,
  path: '/me/privacy',
  component: lazyRouteComponent(() => spoken(import('./graph/privacy-screen.tsx')), 'PrivacyScreen'),
})
const followRequests = createRoute({
  getParentRoute: () => member,
  path: '/me/privacy/requests',
  component: lazyRouteComponent(
    () => spoken(import('./graph/follow-requests-screen.tsx')),
    'FollowRequestsScreen',
  ),
})
const muted = createRoute({
  getParentRoute: () => member,
  path: '/me/privacy/muted',
  component: lazyRouteComponent(() => spoken(import('./graph/muted-screen.tsx')), 'MutedScreen'),
})
const followedTags = createRoute({
  getParentRoute: () => member,
  path: '/me/privacy/tags',
  component: lazyRouteComponent(
    () => spoken(import('./social/tags/followed-tags-screen.tsx')),
    'FollowedTagsScreen',
  ),
})
const blocked = createRoute({
  getParentRoute: () => member,
  path: '/me/privacy/blocked',
  component: lazyRouteComponent(() => spoken(import('./graph/blocked-screen.tsx')), 'BlockedScreen'),
})
const lists = createRoute({
  getParentRoute: () => square,
  path: '/lists',
  component: lazyRouteComponent(() => spoken(import('./graph/lists-screen.tsx')), 'ListsScreen'),
})
const list = createRoute({
  getParentRoute: () => square,
  path: '/lists/$listId',
  component: lazyRouteComponent(() => spoken(import('./graph/list-screen.tsx')), 'ListScreen'),
})
const findPeople = createRoute({
  getParentRoute: () => square,
  path: '/people',
  component: lazyRouteComponent(() => spoken(import('./graph/find-people-screen.tsx')), 'FindPeopleScreen'),
})

const routeTree = root.addChildren([
  start,
  outsideRoutes,
  staff.addChildren([staffQueue, staffCase, staffAppeals, staffMediaBlocks]),
  member.addChildren([
    square.addChildren([
      home,
      post,
      quotes,
      bookmarks,
      drafts,
      tag,
      profile,
      followers,
      following,
      search,
      feeds,
      newFeed,
      feed,
      editFeed,
      notices,
      lists,
      list,
      findPeople,
    ]),
    chats.addChildren([chatsIndex, chat, chatAbout, chatWith]),
    wallet,
    send,
    addMoney,
    payment,
    shop,
    noticeSettings,
    me,
    editProfile,
    security,
    olderMessages,
    chatKeys,
    recoveryWords,
    linkDevice,
    safetyNumber,
    appearance,
    privacy,
    ownData,
    followRequests,
    muted,
    followedTags,
    blocked,
    decisions,
  ]),
])

/** The five places keep their own scroll position; every other page keeps one per visit. */
const placePaths: readonly string[] = [paths.home, paths.chats, paths.wallet, paths.shop, paths.me]

export const router = createRouter({
  routeTree,
  scrollRestoration: true,
  getScrollRestorationKey: location =>
    placePaths.includes(location.pathname) ? location.href : (location.state.__TSR_key ?? location.href),
  defaultPreload: false,
  defaultPendingMs: 200,
})
