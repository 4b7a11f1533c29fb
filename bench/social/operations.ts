import { newWireId } from '@stoa/testing/api-member'
import type { HttpCall } from '../http-call.ts'

/** A member of the seeded graph who is signed in. */
export interface SignedIn {
  handle: string
  cookie: string
  /** An address of its own, since limits count by address too. */
  address: string
}

export type SocialOperation = 'home_read' | 'post' | 'like_storm' | 'search'

/** The post that all like in the storm stands after the name of the operation: `like_storm post_…`. */
export function callOf(name: string, members: readonly SignedIn[], turn: number): HttpCall {
  const member = members[turn % members.length]!
  const { cookie, address } = member
  const [operation, subject] = name.split(' ') as [SocialOperation, string]
  switch (operation) {
    case 'home_read':
      return { method: 'GET', path: '/v1/timelines/home?limit=20', cookie, address, expect: 200 }
    case 'post':
      return { method: 'POST', path: '/v1/posts', body: newPost(turn), cookie, address, expect: 201 }
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

export function newPost(turn: number): { id: string; text: string } {
  return { id: newWireId('post'), text: `The tide is at ${turn} today, and the market opens at nine.` }
}

/** Words as the seeded posts have them (`w1` is in very many, `w1999` in few), alone, in pairs and as a phrase. */
function wordsFor(turn: number): string {
  const one = `w${(turn * 37) % 2000}`
  const two = `w${(turn * 11) % 50}`
  if (turn % 5 === 0) return two
  if (turn % 5 === 1) return `${one} ${two}`
  if (turn % 5 === 2) return one
  if (turn % 5 === 3) return `"${two} w0"`
  return `${two} has:link`
}
