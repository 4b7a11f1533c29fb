import type { InfiniteData } from '@tanstack/react-query'
import { keys, queryClient } from '../api/query-client.ts'
import type { Page, Post, Thread, TimelineItem } from '../api/types.ts'

type Paged = InfiniteData<Page<TimelineItem>>
type Conversation = InfiniteData<Thread>
type Cached = Paged | Conversation | Post | undefined

const isPaged = (data: Cached): data is Paged =>
  data !== undefined && 'pages' in data && data.pages.every(page => 'items' in page)
const isConversation = (data: Cached): data is Conversation =>
  data !== undefined && 'pages' in data && data.pages.every(page => 'replies' in page)

const mapItems = (data: Paged, map: (items: TimelineItem[]) => TimelineItem[]): Paged => ({
  ...data,
  pages: data.pages.map(page => ({ ...page, items: map(page.items) })),
})

/** A place in a conversation: a post, or that there was one. */
type Place = Thread['ancestors'][number]

const standing = (place: Place): Post | null => ('gone' in place ? null : place)

const mapPlaces = (data: Conversation, map: (place: Place) => Place): Conversation => ({
  ...data,
  pages: data.pages.map(page => ({
    ...page,
    post: standing(map(page.post)) ?? page.post,
    ancestors: page.ancestors.map(map),
    replies: {
      ...page.replies,
      items: page.replies.items.map(reply => ({ ...reply, post: map(reply.post) })),
    },
  })),
})

/** Changes posts wherever they are shown: timelines, a profile, conversations, reposts of them. */
export function changePosts(isMeant: (post: Post) => boolean, change: (post: Post) => Post): void {
  queryClient.setQueriesData<Cached>({ queryKey: keys.posts }, data => {
    if (!data) return data
    if (isConversation(data))
      return mapPlaces(data, place => ('gone' in place || !isMeant(place) ? place : change(place)))
    if (!isPaged(data)) return 'pages' in data || !isMeant(data) ? data : change(data)
    if (!data.pages.some(page => page.items.some(item => isMeant(item.post)))) return data
    return mapItems(data, items =>
      items.map(item => (isMeant(item.post) ? { ...item, post: change(item.post) } : item)),
    )
  })
}

/** The post as any list has shown it; null when none has. Only the beginning of a long one. */
export function findCachedPost(id: string): Post | null {
  for (const [, data] of queryClient.getQueriesData<Cached>({ queryKey: keys.posts })) {
    if (!data) continue
    if (isConversation(data)) {
      for (const page of data.pages)
        for (const place of [page.post, ...page.ancestors, ...page.replies.items.map(reply => reply.post)])
          if (place.id === id && !('gone' in place)) return place
    } else if (isPaged(data)) {
      for (const page of data.pages) for (const { post } of page.items) if (post.id === id) return post
    }
  }
  return null
}

export const changePost = (id: string, change: (post: Post) => Post): void =>
  changePosts(post => post.id === id, change)

export function dropPost(id: string): void {
  queryClient.setQueriesData<Cached>({ queryKey: keys.posts }, data => {
    if (!data) return data
    if (isConversation(data)) return mapPlaces(data, place => (place.id === id ? { id, gone: true } : place))
    return isPaged(data) ? mapItems(data, items => items.filter(item => item.post.id !== id)) : data
  })
  queryClient.removeQueries({ queryKey: keys.post(id) })
  queryClient.removeQueries({ queryKey: keys.thread(id), type: 'inactive' })
}

/** Puts a new post at the top of the lists where it belongs. An answer stands in its conversation. */
export function addOwnPost(post: Post): void {
  const lists = post.reply_to
    ? []
    : [
        keys.timeline('home'),
        keys.postsBy(post.author.handle),
        ...(post.visibility === 'public' ? [keys.timeline('local')] : []),
      ]
  for (const key of lists) {
    queryClient.setQueryData<Paged>(key, data => {
      const first = data?.pages[0]
      if (!data || !first || first.items.some(item => item.post.id === post.id)) return data
      const added: TimelineItem = { post, reposted_by: null, why: [] }
      return { ...data, pages: [{ ...first, items: [added, ...first.items] }, ...data.pages.slice(1)] }
    })
  }
  void queryClient.invalidateQueries({ queryKey: keys.profile(post.author.handle) })
}
