import { type Ctx, inTransaction, type Uuid, uuidTimeMs } from '@stoa/kit'
import { readFollowsAmong } from '@stoa/social'
import {
  topicUseHours,
  trendCandidates,
  trendMinMembers,
  trendMinWeight,
  trendSample,
  trendsKept,
  trendUsualHours,
  trendWindowHours,
} from '../policy.ts'
import { isClosedCircle, scoreTopic, weightOfAge } from './score-topic.ts'
import {
  type BusyTopic,
  countUses,
  deleteUsesBefore,
  listBusyTopics,
  replaceTrends,
  type Trend,
} from './trend-store.ts'

const hourMs = 3_600_000

/** Compares the last hours with the week before them and keeps the topics that stand out. */
export async function findTrends(ctx: Ctx): Promise<void> {
  const now = ctx.clock.now()
  const windowStart = new Date(now.getTime() - trendWindowHours * hourMs)
  const usualStart = new Date(windowStart.getTime() - trendUsualHours * hourMs)
  const busy = await listBusyTopics(ctx.db, windowStart, trendMinMembers, trendSample, trendCandidates)
  const open = await leaveOutCircles(ctx, busy)
  const uses = new Map(
    (await countUses(ctx.db, open, usualStart, windowStart)).map(row => [keyOf(row), row.uses]),
  )
  const trends = open.flatMap((topic): Trend[] => {
    const weights = weigh(topic, now)
    if (weights < trendMinWeight) return []
    const usual = ((uses.get(keyOf(topic)) ?? 0) * trendWindowHours) / trendUsualHours
    return [{ ...topic, score: scoreTopic(weights, usual) }]
  })
  const kept = trends.filter(trend => trend.score > 0).sort((a, b) => b.score - a.score)
  await inTransaction(ctx, ctx => replaceTrends(ctx.db, kept.slice(0, trendsKept), now))
}

const keyOf = ({ kind, topic }: { kind: string; topic: string }) => `${kind} ${topic}`

/** The sample's weights, taken for all members of the topic. A member's id says when the account was made. */
function weigh(topic: BusyTopic, now: Date): number {
  const weights = topic.sample.map(id => weightOfAge(now.getTime() - uuidTimeMs(id)))
  return (weights.reduce((sum, weight) => sum + weight, 0) / weights.length) * topic.members
}

async function leaveOutCircles(ctx: Ctx, topics: readonly BusyTopic[]): Promise<BusyTopic[]> {
  const memberIds = [...new Set(topics.flatMap(topic => topic.sample))]
  const follows = await readFollowsAmong(ctx, memberIds)
  const pairs = new Set(follows.map(row => `${row.memberId} ${row.followeeId}`))
  return topics.filter(
    topic => !isClosedCircle(topic.sample, (one, other) => pairs.has(`${one} ${other}` as Uuid)),
  )
}

const sweptRows = 10_000

/** Forgets uses that no comparison looks at any more; what is left over waits for the next time. */
export async function sweepTopicUses(ctx: Ctx): Promise<void> {
  await deleteUsesBefore(ctx.db, new Date(ctx.clock.now().getTime() - topicUseHours * hourMs), sweptRows)
}
