import { tagKey } from '../post-index/marks.ts'
import type { IndexedPost } from '../post-index/post-document.ts'

/** What can be talked about: a tag, or a web page. */
export interface Topic {
  kind: 'tag' | 'link'
  /** The form in which topics are compared. */
  topic: string
  /** The form in which it is shown. */
  label: string
}

const maxTopicLength = 200
/** Parameters that say where a reader came from, not which page it is. */
const tracking = /^(utm_\w+|fbclid|gclid|mc_[ce]id|ref|ref_src|igshid|si)$/i

export function topicsOf(post: Pick<IndexedPost, 'tags' | 'links'>): Topic[] {
  const tags = post.tags.map(tag => ({ kind: 'tag' as const, topic: tagKey(tag), label: tag }))
  const links = post.links.flatMap(link => {
    const address = pageOf(link)
    return address ? [{ kind: 'link' as const, topic: address, label: address }] : []
  })
  const topics = [...tags, ...links].filter(({ topic }) => topic !== '' && topic.length <= maxTopicLength)
  return [...new Map(topics.map(topic => [`${topic.kind} ${topic.topic}`, topic])).values()]
}

/** One page, one address: without fragment, tracking and a last slash. */
function pageOf(link: string): string | null {
  if (!URL.canParse(link)) return null
  const url = new URL(link)
  url.hash = ''
  url.username = ''
  url.password = ''
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name)
  return url.href.replace(/\/$/, '')
}
