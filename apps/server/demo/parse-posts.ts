import { parseWhen, type When } from './schedule.ts'

export interface TownPost {
  by: string
  when: When
  text: string
  /** About how many likes it has found. */
  likes: number
}

const header = /^@([a-z0-9_]+) (\S+ \d\d:\d\d)(?: \*(\d+))?$/

/**
 * Reads posts written one after another: a line `@handle moment *likes`, then the text up to the next such line.
 * @throws when a text stands without its line
 */
export function parsePosts(source: string): TownPost[] {
  const posts: TownPost[] = []
  for (const line of source.trim().split('\n')) {
    const match = header.exec(line)
    if (match) {
      posts.push({ by: match[1]!, when: parseWhen(match[2]!), text: '', likes: Number(match[3] ?? 4) })
      continue
    }
    const post = posts.at(-1)
    if (!post) throw new Error(`a text without its line: ${line}`)
    post.text += `${line}\n`
  }
  for (const post of posts) post.text = post.text.trim()
  return posts
}
