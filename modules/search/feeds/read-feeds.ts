import { getMembers, toMemberCard } from '@stoa/identity'
import { type MemberCtx, toWireId, type Uuid } from '@stoa/kit'
import { circleMembers, readFolloweeIds, readList } from '@stoa/social'
import { followeesInFeed, maxFeeds, maxSubscriptions } from '../policy.ts'
import { anyTime, findPosts, type PageOfPosts, type SearchPage } from '../posts/find-posts.ts'
import { lookUp } from '../query/look-up.ts'
import { conditionOfRules, type FeedRules, namesMember, type RuleLookups } from './feed-rules.ts'
import { type FeedRow, findKept, listFeedsOf, listKeptFeeds } from './feed-store.ts'
import type { Feed } from './schema.ts'

/** The feeds that the acting member keeps at hand. */
export async function readKeptFeeds(ctx: MemberCtx): Promise<Feed[]> {
  return presentFeeds(ctx, await listKeptFeeds(ctx.db, ctx.actor.memberId, maxSubscriptions))
}

/** The feeds that the acting member has made, and those of others that they keep at hand. */
export async function ownFeeds(ctx: MemberCtx): Promise<Feed[]> {
  const made = await presentFeeds(ctx, await listFeedsOf(ctx.db, ctx.actor.memberId, maxFeeds))
  return [...made, ...(await readKeptFeeds(ctx)).filter(feed => !feed.is_own)]
}

/** The wire shape of feeds, with the members behind them looked up in one statement. */
export async function presentFeeds(ctx: MemberCtx, feeds: readonly FeedRow[]): Promise<Feed[]> {
  const named = feeds.flatMap(feed => feed.rules.rules.filter(rule => namesMember(rule.kind)))
  const members = await getMembers(ctx, [
    ...feeds.map(feed => feed.ownerId),
    ...named.map(rule => rule.value as Uuid),
  ])
  const kept = await findKept(
    ctx.db,
    ctx.actor.memberId,
    feeds.map(feed => feed.feedId),
  )
  return feeds.flatMap(feed => {
    const owner = members.get(feed.ownerId)
    if (!owner) return []
    return [
      {
        id: toWireId('feed', feed.feedId),
        owner: toMemberCard(owner),
        title: feed.title,
        description: feed.description,
        is_public: feed.isPublic,
        match: feed.rules.match,
        rules: feed.rules.rules.flatMap(rule => {
          if (rule.kind === 'list') return [{ ...rule, value: toWireId('list', rule.value as Uuid) }]
          if (!namesMember(rule.kind)) return [rule]
          const member = members.get(rule.value as Uuid)
          return member ? [{ ...rule, value: member.handle }] : []
        }),
        is_own: feed.ownerId === ctx.actor.memberId,
        is_kept: kept.has(feed.feedId),
      },
    ]
  })
}

/** The newest posts that fulfil the rules of a member's feed, for the acting member. */
export async function readByRules(
  ctx: MemberCtx,
  ownerId: Uuid,
  rules: FeedRules,
  page: SearchPage,
): Promise<PageOfPosts> {
  const texts = rules.rules.filter(rule => rule.kind === 'words').flatMap(rule => rule.value.split(/\s+/))
  const { stemsOf } = await lookUp(ctx, texts, [])
  const lookups = { stemsOf, ...(await readAuthors(ctx, ownerId, rules)) }
  return findPosts(ctx, { ...anyTime, condition: conditionOfRules(rules, lookups) }, page)
}

/** Whom the rules mean by a list of the feed's owner, as far as the reader may see it, and by those followed. */
async function readAuthors(
  ctx: MemberCtx,
  ownerId: Uuid,
  { rules }: FeedRules,
): Promise<Pick<RuleLookups, 'membersOf' | 'followed'>> {
  const members = new Map<string, Uuid[]>()
  for (const listId of new Set(rules.flatMap(rule => (rule.kind === 'list' ? rule.value : [])))) {
    const list = await readList(ctx, listId as Uuid)
    if (list?.ownerId === ownerId) members.set(listId, await circleMembers(ctx, list))
  }
  const followed = rules.some(rule => rule.kind === 'followed')
    ? await readFolloweeIds(ctx, ctx.actor.memberId, followeesInFeed)
    : []
  return { membersOf: listId => members.get(listId) ?? [], followed }
}
