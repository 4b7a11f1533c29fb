import type { Ctx } from '@stoa/kit'
import { tagMark } from '../post-index/marks.ts'
import { responseKinds } from '../post-index/standing.ts'
import { type Condition, conditionOf, levelCondition, lexeme } from '../query/condition.ts'
import { lookUp } from '../query/look-up.ts'
import { parseQuery } from '../query/parse-query.ts'
import type { PostQuery, QueryRefusal } from '../query/post-query.ts'
import { anyTime, findPosts, type PageOfPosts, type SearchPage, type Sought } from './find-posts.ts'

/** The newest or the best posts that a member's query asks for. */
export async function searchPosts(
  ctx: Ctx,
  input: string,
  page: SearchPage,
): Promise<PageOfPosts | QueryRefusal> {
  const query = parseQuery(input)
  if ('code' in query) return query
  return findPosts(ctx, await soughtBy(ctx, query), page)
}

async function soughtBy(ctx: Ctx, query: PostQuery): Promise<Sought> {
  const lookups = await lookUp(
    ctx,
    query.terms.flatMap(term => (term.kind === 'words' ? [term.words] : [])),
    query.terms.flatMap(term => ('handle' in term ? [term.handle] : [])),
  )
  const { since, until, minimums } = query
  const parts = [
    ...query.terms.map(term => conditionOf(term, lookups)),
    ...responseKinds.flatMap(kind => (minimums[kind] ? levelCondition(kind, minimums[kind]) : [])),
  ]
  // Without a term, any post of the time asked for.
  const condition: Condition = parts.length === 0 ? lexeme('time:all') : { kind: 'and', parts }
  return { condition, since, until, minimums }
}

/** The newest or the best posts with a tag. */
export function readTagTimeline(ctx: Ctx, tag: string, page: SearchPage): Promise<PageOfPosts> {
  return findPosts(ctx, { ...anyTime, condition: lexeme(tagMark(tag)) }, page)
}
