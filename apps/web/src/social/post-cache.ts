import type { InfiniteData } from '@tanstack/react-query'
import { keys, queryClient } from '../api/query-client.ts'
import type { Page, Post } from '../api/types.ts'

type Cached = InfiniteData<Page<Post>> | Post | undefined

const isPaged = (data: Cached): data is InfiniteData<Page<Post>> => data !== undefined && 'pages' in data

/** Changes a post wherever it is shown: timelines, a profile, its own page. */
export function changePost(id: string, change: (post: Post) => Post): void {
  queryClient.setQueriesData<Cached>({ queryKey: keys.posts }, data => {
    if (!data) return data
    if (!isPaged(data)) return data.id === id ? change(data) : data
    if (!data.pages.some(page => page.items.some(post => post.id === id))) return data
    return {
      ...data,
      pages: data.pages.map(page => ({
        ...page,
        items: page.items.map(post => (post.id === id ? change(post) : post)),
      })),
    }
  })
}

export function dropPost(id: string): void {
  queryClient.setQueriesData<Cached>({ queryKey: keys.posts }, data => {
    if (!data || !isPaged(data)) return data
    return {
      ...data,
      pages: data.pages.map(page => ({ ...page, items: page.items.filter(post => post.id !== id) })),
    }
  })
  queryClient.removeQueries({ queryKey: keys.post(id) })
}

/** Puts a new post at the top of the lists where it belongs. */
export function addOwnPost(post: Post): void {
  for (const key of [keys.timeline('home'), keys.timeline('local'), keys.postsBy(post.author.handle)]) {
    queryClient.setQueryData<InfiniteData<Page<Post>>>(key, data => {
      const first = data?.pages[0]
      if (!data || !first || first.items.some(item => item.id === post.id)) return data
      return { ...data, pages: [{ ...first, items: [post, ...first.items] }, ...data.pages.slice(1)] }
    })
  }
  void queryClient.invalidateQueries({ queryKey: keys.profile(post.author.handle) })
}
