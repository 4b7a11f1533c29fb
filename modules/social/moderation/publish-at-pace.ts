import { inTransaction, type MemberCtx } from '@stoa/kit'
import { type ActVerdict, holdPost, judgeAct } from '@stoa/safety'
import { readStandings } from '../graph/standing.ts'
import { type CreatePostResult, createPost, type NewPost } from '../posts/create-post.ts'
import { findEntities } from '../posts/entities.ts'
import { nameMembers } from '../posts/name-members.ts'
import { captureOf } from './capture-post.ts'

/**
 * Publishes a post of the acting member at a pace that readers can bear: too many at once are refused for a
 * while, and what looks like spam stays its author's alone until the staff have looked.
 */
export async function publishAtPace(
  ctx: MemberCtx,
  input: NewPost,
): Promise<CreatePostResult | Extract<ActVerdict, { code: 'slow_down' }>> {
  const entities = findEntities(input.text)
  const verdict = await judgeAct(ctx, {
    kind: 'post',
    text: input.text,
    links: entities.links.length,
    strangers: await countStrangers(ctx, entities.mentions),
  })
  if (verdict.code === 'slow_down') return verdict
  if (verdict.code === 'allowed') return createPost(ctx, input)
  return inTransaction(ctx, async ctx => {
    const result = await createPost(ctx, input)
    if (result.code === 'created') {
      const { postId } = result.post
      await holdPost(ctx, { postId, capture: captureOf(result.post), reasons: verdict.reasons })
    }
    return result
  })
}

/** Few names are nobody's burden: they are not looked up. */
const fewMentions = 3

/** How many of those named do not follow the acting member. */
async function countStrangers(ctx: MemberCtx, handles: readonly string[]): Promise<number> {
  if (handles.length <= fewMentions) return 0
  const ids = (await nameMembers(ctx, handles)).map(member => member.id)
  const standings = await readStandings(ctx, ctx.actor.memberId, ids)
  return ids.filter(id => id !== ctx.actor.memberId && !standings.get(id)?.followedBy).length
}
