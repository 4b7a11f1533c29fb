import { newWireId } from '@stoa/testing/api-member'
import type { HttpCall } from '../http-call.ts'

/** A member of the seeded graph who is signed in. */
export interface SignedIn {
  handle: string
  cookie: string
  /** An address of its own, since limits count by address too. */
  address: string
}

export type SocialOperation = 'plain_answer' | 'home_read' | 'post' | 'like_storm' | 'search'

/** The post that all like in the storm stands after the name of the operation: `like_storm post_…`. */
export function callOf(name: string, members: readonly SignedIn[], turn: number): HttpCall {
  const member = members[turn % members.length]!
  const { cookie, address } = member
  const [operation, subject] = name.split(' ') as [SocialOperation, string]
  switch (operation) {
    case 'plain_answer':
      // Without a session and without the database: what any answer costs, to compare the others with.
      return { method: 'GET', path: '/v1/instance', cookie: '', address, expect: 200 }
    case 'home_read':
      return { method: 'GET', path: '/v1/timelines/home?limit=20', cookie, address, expect: 200 }
    case 'post':
      return { method: 'POST', path: '/v1/posts', body: newPost(), cookie, address, expect: 201 }
    case 'like_storm': {
      // Every member likes in one round and takes it back in the next, so that each turn changes the count.
      const likes = Math.floor(turn / members.length) % 2 === 0
      const path = `/v1/posts/${subject}/like`
      return { method: likes ? 'PUT' : 'DELETE', path, cookie, address, expect: 204 }
    }
    case 'search': {
      const path = `/v1/search/posts?q=${encodeURIComponent(wordsFor(turn))}`
      return { method: 'GET', path, cookie, address, expect: 200 }
    }
  }
}

const things = [
  'tide',
  'market',
  'harbour',
  'bakery',
  'lantern',
  'orchard',
  'ferry',
  'library',
  'garden',
  'kettle',
]

/** A post that its author has not written before: who repeats the same words is taken for a spammer. */
export function newPost(): { id: string; text: string } {
  const id = newWireId('post')
  const pick = (at: number) => things[id.charCodeAt(id.length - at) % things.length]
  return {
    id,
    text: `The ${pick(1)} and the ${pick(2)} by the ${pick(3)}, ${wordOf(id)} ${pick(4)} at nine.`,
  }
}

/** Letters that no other id gives. */
function wordOf(id: string): string {
  return id.slice(-12).replace(/\d/g, digit => 'qwertyuiop'[Number(digit)]!)
}

/**
 * Searches as members type them, over words as the seeded posts have them: `w0` is in most, `w1999` in few. Words
 * alone and in pairs, phrases of frequent words, and operators.
 */
function wordsFor(turn: number): string {
  const rare = `w${(turn * 37) % 2000}`
  const frequent = `w${(turn * 11) % 50}`
  const day = new Date(Date.now() - ((turn % 20) + 1) * 86_400_000).toISOString().slice(0, 10)
  switch (turn % 8) {
    case 0:
      return frequent
    case 1:
      return `${rare} ${frequent}`
    case 2:
      return rare
    case 3:
      return `"${frequent} w0"`
    case 4:
      return `${frequent} has:media`
    case 5:
      return `${frequent} since:${day}`
    case 6:
      return `from:m${300 + ((turn * 13) % 500)} w0`
    default:
      return `${frequent} -w0 until:${day}`
  }
}
