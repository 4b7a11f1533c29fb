import {
  type InfiniteData,
  MutationCache,
  QueryCache,
  QueryClient,
  type QueryKey,
} from '@tanstack/react-query'
import { noteContact, noteNoContact } from '../app/offline.ts'
import { ApiProblem, isUnreachable } from './problem.ts'
import type { Session } from './types.ts'

export const keys = {
  session: ['session'] as const,
  instance: ['instance'] as const,
  demoMembers: ['demo-members'] as const,
  timeline: (feed: string) => ['posts', 'timeline', feed] as const,
  postsBy: (handle: string) => ['posts', 'by', handle] as const,
  tagged: (tag: string, order: string) => ['posts', 'tag', tag, order] as const,
  followedTags: ['followed-tags'] as const,
  ownLists: ['own-lists'] as const,
  profileSettings: ['profile-settings'] as const,
  post: (id: string) => ['posts', 'one', id] as const,
  posts: ['posts'] as const,
  thread: (id: string) => ['posts', 'thread', id] as const,
  threads: ['posts', 'thread'] as const,
  quotes: (id: string) => ['posts', 'quotes', id] as const,
  responders: (id: string, which: 'likes' | 'reposts') => ['people', which, id] as const,
  bookmarks: (folder: string | null) => ['posts', 'kept', folder ?? ''] as const,
  allBookmarks: ['posts', 'kept'] as const,
  bookmark: (postId: string) => ['bookmark', postId] as const,
  folders: ['bookmark-folders'] as const,
  history: (id: string) => ['post-history', id] as const,
  profile: (handle: string) => ['profile', handle] as const,
  followers: (handle: string) => ['people', handle, 'followers'] as const,
  following: (handle: string) => ['people', handle, 'following'] as const,
  suggestions: ['suggestions'] as const,
  people: (query: string) => ['people-search', query] as const,
  suggest: (text: string) => ['suggest', text] as const,
  foundPosts: (q: string, order: string) => ['posts', 'found', q, order] as const,
  foundPeople: (q: string) => ['people-search', 'found', q] as const,
  trends: ['trends'] as const,
  feeds: ['feeds', 'kept'] as const,
  publicFeeds: ['feeds', 'public'] as const,
  feed: (id: string) => ['feeds', 'one', id] as const,
  feedPosts: (id: string) => ['posts', 'feed', id] as const,
  feedPreview: (rules: string) => ['posts', 'preview', rules] as const,
  wallet: ['wallet'] as const,
  payments: ['payments', 'list'] as const,
  payment: (id: string) => ['payments', 'one', id] as const,
  proof: (transferId: string) => ['proof', transferId] as const,
  devices: ['devices'] as const,
  passkeys: ['passkeys'] as const,
  mails: (to: string) => ['mails', to] as const,
}

/** A refusal will be refused again; only a server that fails or cannot be reached is worth a second try. */
const worthRetrying = (failures: number, error: unknown): boolean =>
  failures < 2 &&
  navigator.onLine &&
  (!(error instanceof ApiProblem) || error.status === 0 || error.status >= 500)

const noteFailure = (error: unknown): void => {
  if (isUnreachable(error)) noteNoContact()
  if (error instanceof ApiProblem && error.status === 401 && error.code === 'sign_in_required') {
    queryClient.setQueryData<Session | null>(keys.session, null)
  }
}

/** Chats are read from this device: what they answer says nothing of the server. */
const isOfServer = ({ queryKey }: { queryKey: QueryKey }): boolean => queryKey[0] !== 'chats'

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => isOfServer(query) && noteFailure(error),
    onSuccess: (_, query) => isOfServer(query) && noteContact(),
  }),
  mutationCache: new MutationCache({ onError: noteFailure, onSuccess: noteContact }),
  defaultOptions: {
    queries: {
      retry: worthRetrying,
      retryDelay: attempt => Math.min(1000 * 2 ** attempt, 8000) * (0.7 + Math.random() * 0.6),
      staleTime: 30_000,
      gcTime: 30 * 60_000,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})

/** Every item of a paged list, in order. */
export const itemsOf = <Item>(data: InfiniteData<{ items: Item[] }> | undefined): Item[] =>
  data?.pages.flatMap(page => page.items) ?? []
