import type { InfiniteData } from '@tanstack/react-query'
import { keys, queryClient } from '../api/query-client.ts'
import type { Page, Post, TimelineItem } from '../api/types.ts'

type Paged = InfiniteData<Page<TimelineItem>>
type Cached = Paged | Post | undefined

const isPaged = (data: Cached): data is Paged => data !== undefined && 'pages' in data

const mapItems = (data: Paged, map: (items: TimelineItem[]) => TimelineItem[]): Paged => ({
  ...data,
  pages: data.pages.map(page => ({ ...page, items: map(page.items) })),
})

/** Changes posts wherever they are shown: timelines, a profile, their own page, reposts of them. */
export function changePosts(isMeant: (post: Post) => boolean, change: (post: Post) => Post): void {
  queryClient.setQueriesData<Cached>({ queryKey: keys.posts }, data => {
    if (!data) return data
    if (!isPaged(data)) return isMeant(data) ? change(data) : data
    if (!data.pages.some(page => page.items.some(item => isMeant(item.post)))) return data
    return mapItems(data, items =>
      items.map(item => (isMeant(item.post) ? { ...item, post: change(item.post) } : item)),
    )
  })
}

export const changePost = (id: string, change: (post: Post) => Post): void =>
  changePosts(post => post.id === id, change)

export function dropPost(id: string): void {
  queryClient.setQueriesData<Cached>({ queryKey: keys.posts }, data => {
    if (!data || !isPaged(data)) return data
    return mapItems(data, items => items.filter(item => item.post.id !== id))
  })
  queryClient.removeQueries({ queryKey: keys.post(id) })
}

/** Puts a new post at the top of the lists where it belongs. */
export function addOwnPost(post: Post): void {
  for (const key of [keys.timeline('home'), keys.timeline('local'), keys.postsBy(post.author.handle)]) {
    queryClient.setQueryData<Paged>(key, data => {
      const first = data?.pages[0]
      if (!data || !first || first.items.some(item => item.post.id === post.id)) return data
      const added: TimelineItem = { post, reposted_by: null, why: [] }
      return { ...data, pages: [{ ...first, items: [added, ...first.items] }, ...data.pages.slice(1)] }
    })
  }
  void queryClient.invalidateQueries({ queryKey: keys.profile(post.author.handle) })
}
