/** Every address of the app, built in one place. Router patterns live in routes.tsx; links come from here. */
const part = encodeURIComponent

/** The router reads a value of the query as JSON where it can; text that looks like JSON is quoted, to stay text. */
function textPart(text: string): string {
  try {
    JSON.parse(text)
    return part(JSON.stringify(text))
  } catch {
    return part(text)
  }
}

export const paths = {
  welcome: '/welcome',
  signIn: '/sign-in',
  join: '/join',
  forgot: '/forgot',
  home: '/home',
  post: (id: string) => `/posts/${part(id)}`,
  quotes: (id: string) => `/posts/${part(id)}/quotes`,
  profile: (handle: string) => `/@${part(handle)}`,
  followers: (handle: string) => `/@${part(handle)}/followers`,
  following: (handle: string) => `/@${part(handle)}/following`,
  bookmarks: '/bookmarks',
  drafts: '/drafts',
  tag: (tag: string) => `/tags/${part(tag)}`,
  search: '/search',
  searchFor: (text: string, kind?: 'people' | 'tags' | 'top') =>
    `/search?q=${textPart(text)}${kind ? `&in=${kind}` : ''}`,
  feeds: '/feeds',
  newFeed: '/feeds/new',
  newFeedOf: (tag: string) => `/feeds/new?tag=${textPart(tag)}`,
  feed: (id: string) => `/feeds/${part(id)}`,
  editFeed: (id: string) => `/feeds/${part(id)}/edit`,
  chats: '/chats',
  chat: (id: string) => `/chats/${part(id)}`,
  chatAbout: (id: string) => `/chats/${part(id)}/about`,
  chatWith: (handle: string) => `/chats/with/${part(handle)}`,
  wallet: '/wallet',
  send: '/wallet/send',
  sendTo: (handle: string) => `/wallet/send?to=${part(handle)}`,
  addMoney: '/wallet/add',
  payment: (id: string) => `/wallet/payments/${part(id)}`,
  shop: '/shop',
  notices: '/notices',
  noticesOf: (filter: string) => (filter === 'all' ? '/notices' : `/notices?filter=${part(filter)}`),
  noticeSettings: '/me/notices',
  me: '/me',
  olderMessages: '/me/older-messages',
  chatKeys: '/me/chats',
  recoveryWords: '/me/chats/words',
  linkDevice: '/me/chats/link',
  safetyNumber: (handle: string) => `/me/chats/safety/${part(handle)}`,
  editProfile: '/me/profile',
  security: '/me/security',
  appearance: '/me/appearance',
  privacy: '/me/privacy',
  ownData: '/me/data',
  followRequests: '/me/privacy/requests',
  muted: '/me/privacy/muted',
  blocked: '/me/privacy/blocked',
  followedTags: '/me/privacy/tags',
  lists: '/lists',
  list: (id: string) => `/lists/${part(id)}`,
  findPeople: '/people',
  mailbox: '/mailbox',
  decisions: '/me/decisions',
  transparency: '/transparency',
  staff: '/staff',
  staffCase: (id: string) => `/staff/cases/${part(id)}`,
  staffAppeals: '/staff/appeals',
  staffMediaBlocks: '/staff/media-blocks',
} as const

/** A path of this app and nothing else: what may be trusted as the place to go after signing in. */
export const isOwnPath = (path: unknown): path is string =>
  typeof path === 'string' && /^\/(?![/\\])/.test(path)
