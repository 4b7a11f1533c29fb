import { type App, requireMember } from '@stoa/kit/http'
import { type Static, Type } from 'typebox'
import { changeProfileSettings, readProfileSettings } from './profile-settings.ts'
import type { ProfileSettings } from './settings.ts'

const tags = ['people']

const ProfileSettingsSchema = Type.Object({
  locked: Type.Boolean({ description: 'Who wants to follow asks first' }),
  discoverable: Type.Boolean({ description: 'May be suggested to members who do not follow' }),
  show_likes: Type.Boolean(),
  show_follows: Type.Boolean({ description: 'Others see who follows and who is followed' }),
  mentions_from: Type.Union([Type.Literal('everyone'), Type.Literal('followed')]),
  for_you: Type.Boolean({ description: 'The ranked timeline is offered' }),
})

export function registerSettingsRoutes(app: App): void {
  app.get(
    '/v1/me/profile-settings',
    { schema: { tags, summary: 'Who sees what of my profile', response: { 200: ProfileSettingsSchema } } },
    async request => {
      const ctx = requireMember(request)
      const settings = await readProfileSettings(ctx, [ctx.actor.memberId])
      return presentSettings(settings.get(ctx.actor.memberId)!)
    },
  )

  app.patch(
    '/v1/me/profile-settings',
    {
      schema: {
        tags,
        summary: 'Change who sees what of my profile; unlocking lets everybody in who was asking',
        body: Type.Partial(ProfileSettingsSchema, { additionalProperties: false }),
        response: { 200: ProfileSettingsSchema },
      },
      config: { rateLimit: { max: 60, timeWindow: 60_000 } },
    },
    async request => {
      const { body } = request
      const changed = await changeProfileSettings(requireMember(request), {
        ...(body.locked !== undefined && { locked: body.locked }),
        ...(body.discoverable !== undefined && { discoverable: body.discoverable }),
        ...(body.show_likes !== undefined && { showLikes: body.show_likes }),
        ...(body.show_follows !== undefined && { showFollows: body.show_follows }),
        ...(body.for_you !== undefined && { forYou: body.for_you }),
        ...(body.mentions_from !== undefined && { mentionsFrom: body.mentions_from }),
      })
      return presentSettings(changed)
    },
  )
}

function presentSettings(settings: ProfileSettings): Static<typeof ProfileSettingsSchema> {
  return {
    locked: settings.locked,
    discoverable: settings.discoverable,
    show_likes: settings.showLikes,
    show_follows: settings.showFollows,
    mentions_from: settings.mentionsFrom,
    for_you: settings.forYou,
  }
}
