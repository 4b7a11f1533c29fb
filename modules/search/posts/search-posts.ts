import type { Ctx } from '@stoa/kit'
import { tagMark } from '../post-index/marks.ts'
import { conditionOf, lexeme } from '../query/condition.ts'
import { lookUp } from '../query/look-up.ts'
import { parseQuery } from '../query/parse-query.ts'
import type { PostQuery, QueryRefusal } from '../query/post-query.ts'
import { findPosts, type PageOfPosts, type SearchPage } from './find-posts.ts'

/** The newest posts that a member's query asks for. */
export async function searchPosts(
  ctx: Ctx,
  input: string,
  page: SearchPage,
): Promise<PageOfPosts | QueryRefusal> {
  const query = parseQuery(input)
  if ('code' in query) return query
  return findPosts(ctx, { ...(await soughtBy(ctx, query)) }, page)
}

async function soughtBy(ctx: Ctx, query: PostQuery) {
  const lookups = await lookUp(
    ctx,
    query.terms.flatMap(term => (term.kind === 'words' ? [term.words] : [])),
    query.terms.flatMap(term => ('handle' in term ? [term.handle] : [])),
  )
  // Without a term, any post of the time asked for.
  const parts = query.terms.map(term => conditionOf(term, lookups))
  const condition = parts.length === 0 ? lexeme('time:all') : ({ kind: 'and', parts } as const)
  return { condition, since: query.since, until: query.until }
}

/** The newest posts with a tag. */
export function readTagTimeline(ctx: Ctx, tag: string, page: SearchPage): Promise<PageOfPosts> {
  return findPosts(ctx, { condition: lexeme(tagMark(tag)), since: null, until: null }, page)
}
