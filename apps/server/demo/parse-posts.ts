import { isPictureName, type PictureName } from './pictures.ts'
import { parseWhen, type When } from './schedule.ts'

export interface TownPost {
  by: string
  when: When
  text: string
  /** About how many likes it has found. */
  likes: number
  /** The post that it answers or quotes, which stands before it. */
  answers?: TownPost
  quotes?: TownPost
  isPinned?: boolean
  warning?: string
  /** What one may choose between. */
  poll?: string[]
  picture?: { name: PictureName; alt: string }
}

const header = /^@([a-z0-9_]+) (\S+ \d\d:\d\d)(?: \*(\d+))?(?: ([\^~])([a-z0-9_]*))?( !pin)?$/
const warning = /^cw: (.+)$/
const poll = /^poll: (.+)$/
const picture = /^pic: (\S+) \| (.+)$/

/**
 * Reads posts written one after another: a line `@handle moment *likes`, then the text up to the next such line.
 * After the likes `^` says that it answers the post before it and `^wren` that it answers Wren's last one; `~` in
 * the same way that it quotes; `!pin` pins it. Before the text may stand `cw: …`, `poll: one | other`
 * and `pic: name | what it shows`.
 * @throws when a text stands without its line, or nobody has written what is answered
 */
export function parsePosts(source: string): TownPost[] {
  const posts: TownPost[] = []
  for (const line of source.trim().split('\n')) {
    const match = header.exec(line)
    if (match) {
      const [, by, when, likes, sign, whom, pinned] = match
      posts.push({
        by: by!,
        when: parseWhen(when!),
        text: '',
        likes: Number(likes ?? 4),
        ...(sign && { [sign === '^' ? 'answers' : 'quotes']: lastOf(posts, whom!, line) }),
        ...(pinned && { isPinned: true }),
      })
      continue
    }
    const post = posts.at(-1)
    if (!post) throw new Error(`a text without its line: ${line}`)
    if (post.text === '' && readAside(post, line)) continue
    post.text += `${line}\n`
  }
  for (const post of posts) post.text = post.text.trim()
  return posts
}

function lastOf(posts: readonly TownPost[], handle: string, line: string): TownPost {
  const found = posts.findLast(post => handle === '' || post.by === handle)
  if (!found) throw new Error(`nothing to answer or quote: ${line}`)
  return found
}

function readAside(post: TownPost, line: string): boolean {
  const warned = warning.exec(line)
  const asked = poll.exec(line)
  if (warned) post.warning = warned[1]!
  const shown = picture.exec(line)
  if (shown) {
    const [, name, alt] = shown
    if (!isPictureName(name!)) throw new Error(`no such picture: ${line}`)
    post.picture = { name, alt: alt! }
  }
  if (asked) post.poll = asked[1]!.split('|').map(option => option.trim())
  return warned !== null || asked !== null || shown !== null
}
