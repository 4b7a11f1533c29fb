import { findMembersByHandles } from '@stoa/identity'
import {
  checkText,
  fromWireId,
  inTransaction,
  type MemberCtx,
  newUuid,
  type TextRule,
  type Uuid,
} from '@stoa/kit'
import { readList } from '@stoa/social'
import { maxFeeds, maxRules, maxSubscriptions } from '../policy.ts'
import { checkRules, type FeedRules, namesMember, type RuleInput, type RulesRefusal } from './feed-rules.ts'
import {
  countFeedsOf,
  countKept,
  deleteFeedRow,
  deleteKept,
  type FeedRow,
  findFeedRow,
  insertFeed,
  insertKept,
  lockFeedsOf,
  updateFeed,
} from './feed-store.ts'

export interface FeedInput {
  title: string
  description: string
  is_public: boolean
  match: 'all' | 'any'
  rules: readonly RuleInput[]
}

export type FeedRefusal =
  | RulesRefusal
  | { code: 'invalid_feed_text'; field: 'title' | 'description'; rule: TextRule; message: string }
  | { code: 'too_many_feeds'; max: number }
  | { code: 'feed_not_found' }

const titleLimits = { maxGraphemes: 50, maxLines: 1 }
const descriptionLimits = { maxGraphemes: 300, maxLines: 10 }

/** Makes a feed of the acting member, who keeps it at hand from then on. */
export async function createFeed(
  ctx: MemberCtx,
  input: FeedInput,
): Promise<{ code: 'created'; feed: FeedRow } | FeedRefusal> {
  const checked = await checkFeed(ctx, input)
  if ('code' in checked) return checked
  const ownerId = ctx.actor.memberId
  const createdAt = ctx.clock.now()
  const feed: FeedRow = { feedId: newUuid(ctx.clock), ownerId, createdAt, ...checked }
  return inTransaction(ctx, async ctx => {
    await lockFeedsOf(ctx.db, ownerId)
    if ((await countFeedsOf(ctx.db, ownerId)) >= maxFeeds) return { code: 'too_many_feeds', max: maxFeeds }
    await insertFeed(ctx.db, feed)
    await insertKept(ctx.db, ownerId, feed.feedId, createdAt)
    return { code: 'created', feed }
  })
}

export async function editFeed(
  ctx: MemberCtx,
  feedId: Uuid,
  input: FeedInput,
): Promise<{ code: 'edited'; feed: FeedRow } | FeedRefusal> {
  const before = await findFeedRow(ctx.db, feedId)
  if (before?.ownerId !== ctx.actor.memberId) return { code: 'feed_not_found' }
  const checked = await checkFeed(ctx, input)
  if ('code' in checked) return checked
  const feed = { ...before, ...checked }
  await updateFeed(ctx.db, feed, ctx.clock.now())
  return { code: 'edited', feed }
}

/** Deletes an own feed, also from those who keep it. A second time changes nothing. */
export async function deleteFeed(ctx: MemberCtx, feedId: Uuid): Promise<{ code: 'deleted' } | FeedRefusal> {
  const feed = await findFeedRow(ctx.db, feedId)
  if (feed?.ownerId !== ctx.actor.memberId) return { code: 'feed_not_found' }
  await deleteFeedRow(ctx.db, feedId)
  return { code: 'deleted' }
}

/** Keeps a feed at hand: an own one, or a public one of somebody else. */
export async function keepFeed(ctx: MemberCtx, feedId: Uuid): Promise<{ code: 'kept' } | FeedRefusal> {
  const { memberId } = ctx.actor
  const feed = await findVisibleFeed(ctx, feedId)
  if (!feed) return { code: 'feed_not_found' }
  return inTransaction(ctx, async ctx => {
    await lockFeedsOf(ctx.db, memberId)
    if ((await countKept(ctx.db, memberId)) >= maxSubscriptions)
      return { code: 'too_many_feeds', max: maxSubscriptions }
    await insertKept(ctx.db, memberId, feedId, ctx.clock.now())
    return { code: 'kept' }
  })
}

export async function dropFeed(ctx: MemberCtx, feedId: Uuid): Promise<void> {
  await deleteKept(ctx.db, ctx.actor.memberId, feedId)
}

/** A feed that the acting member may see; null for what does not exist and for somebody else's private one. */
export async function findVisibleFeed(ctx: MemberCtx, feedId: Uuid): Promise<FeedRow | null> {
  const feed = await findFeedRow(ctx.db, feedId)
  return feed && (feed.isPublic || feed.ownerId === ctx.actor.memberId) ? feed : null
}

/**
 * Checks rules, with the members that they name looked up in one statement and each list by itself. A feed for all
 * has no private list: what it shows would tell who is on it.
 */
export async function readRules(
  ctx: MemberCtx,
  input: Pick<FeedInput, 'match' | 'rules'> & { is_public?: boolean },
): Promise<FeedRules | RulesRefusal> {
  const handles = input.rules
    .filter(rule => namesMember(rule.kind))
    .map(rule => rule.value.trim().replace(/^@/, ''))
  const members = await findMembersByHandles(ctx, handles)
  const lists = new Map<string, Uuid>()
  for (const value of new Set(
    input.rules.slice(0, maxRules).flatMap(rule => (rule.kind === 'list' ? rule.value.trim() : [])),
  )) {
    const listId = fromWireId('list', value)
    const list = listId && (await readList(ctx, listId))
    if (list?.isOwn && !(input.is_public && list.isPrivate)) lists.set(value, list.listId)
  }
  return checkRules(
    input,
    handle => members.get(handle.toLowerCase())?.id ?? null,
    wireId => lists.get(wireId) ?? null,
  )
}

async function checkFeed(
  ctx: MemberCtx,
  input: FeedInput,
): Promise<Pick<FeedRow, 'title' | 'description' | 'rules' | 'isPublic'> | FeedRefusal> {
  const title = checkText(input.title, titleLimits)
  if (!('text' in title)) return { code: 'invalid_feed_text', field: 'title', ...title }
  const description =
    input.description.trim() === '' ? { text: '' } : checkText(input.description, descriptionLimits)
  if (!('text' in description)) return { code: 'invalid_feed_text', field: 'description', ...description }
  const rules = await readRules(ctx, input)
  if ('code' in rules) return rules
  return { title: title.text, description: description.text, rules, isPublic: input.is_public }
}
