import { Page, PageQuery } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { requirePace } from '@stoa/safety'
import { Type } from 'typebox'
import { toProblem } from '../errors.ts'
import { anyMemberIdOf, memberIdOf, pageOf } from '../parse.ts'
import { presentPage } from '../present-page.ts'
import { readProfileSettings } from '../settings/profile-settings.ts'
import { insertDismissed } from './dismissed-store.ts'
import { followMember } from './follow-member.ts'
import { mayReadFollows } from './list-policy.ts'
import { presentPerson, presentProfile, presentSuggestion } from './present-person.ts'
import { readFollowers, readFollowing } from './read-people.ts'
import { readProfile } from './read-profile.ts'
import { HandleParams, PersonSchema, ProfileSchema, SuggestionSchema } from './schema.ts'
import { suggestPeople } from './suggest-people.ts'
import { unfollowMember } from './unfollow-member.ts'

const tags = ['people']
const NoContent = Type.Null({ description: 'Done, or done before' })
const Asked = Type.Null({ description: 'Asked: the other decides' })
const followLimit = { rateLimit: { max: 120, timeWindow: 60_000 } }

export function registerPeopleRoutes(app: App): void {
  app.get(
    '/v1/profiles/:handle',
    { schema: { tags, summary: 'A profile', params: HandleParams, response: { 200: ProfileSchema } } },
    async request => {
      const profile = await readProfile(request.ctx, request.params.handle)
      if (profile === null) throw toProblem({ code: 'member_not_found' })
      return presentProfile(profile)
    },
  )

  app.put(
    '/v1/members/:handle/follow',
    {
      schema: {
        tags,
        summary: 'Follow a member, or ask to where the profile is locked',
        params: HandleParams,
        response: { 202: Asked, 204: NoContent },
      },
      config: followLimit,
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const followeeId = await memberIdOf(ctx, request.params.handle)
      await requirePace(ctx, 'follow')
      const result = await followMember(ctx, followeeId)
      if (result.code === 'requested') return reply.code(202).send(null)
      if (result.code !== 'done') throw toProblem(result)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/v1/members/:handle/follow',
    {
      schema: {
        tags,
        summary: 'Follow no longer, or withdraw the request to',
        params: HandleParams,
        response: { 204: NoContent },
      },
      config: followLimit,
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      await unfollowMember(ctx, await anyMemberIdOf(ctx, request.params.handle))
      return reply.code(204).send(null)
    },
  )

  for (const [list, summary, read] of [
    ['followers', 'Who follows a member, latest first', readFollowers],
    ['following', 'Whom a member follows, latest first', readFollowing],
  ] as const) {
    app.get(
      `/v1/members/:handle/${list}`,
      {
        schema: {
          tags,
          summary,
          params: HandleParams,
          querystring: PageQuery,
          response: { 200: Page(PersonSchema) },
        },
      },
      async request => {
        const ctx = requireMember(request)
        const memberId = await memberIdOf(ctx, request.params.handle)
        const settings = (await readProfileSettings(ctx, [memberId])).get(memberId)!
        if (!mayReadFollows(settings, { isSelf: memberId === ctx.actor.memberId }))
          throw toProblem({ code: 'follows_hidden' })
        return presentPage(await read(ctx, memberId, pageOf(request.query)), presentPerson)
      },
    )
  }

  app.get(
    '/v1/suggestions',
    {
      schema: {
        tags,
        summary: 'Members to follow, each with why',
        querystring: Type.Pick(PageQuery, ['limit']),
        response: { 200: Page(SuggestionSchema) },
      },
    },
    async request => {
      const people = await suggestPeople(requireMember(request), request.query.limit ?? 10)
      return presentPage({ items: people, next: null }, presentSuggestion)
    },
  )

  app.delete(
    '/v1/suggestions/:handle',
    {
      schema: {
        tags,
        summary: 'Suggest this member no more',
        params: HandleParams,
        response: { 204: NoContent },
      },
      config: followLimit,
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const dismissedId = await memberIdOf(ctx, request.params.handle)
      await insertDismissed(ctx.db, ctx.actor.memberId, dismissedId, ctx.clock.now())
      return reply.code(204).send(null)
    },
  )
}
