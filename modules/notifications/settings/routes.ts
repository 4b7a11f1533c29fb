import { type MemberCtx, problem } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import type { Static } from 'typebox'
import { ruleOf } from '../kinds.ts'
import { SettingsChangeSchema, SettingsSchema } from '../schema.ts'
import { fromClock, toClock } from './local-time.ts'
import { changeSettings, readSettings, type Settings, type SettingsChange } from './settings.ts'

const tags = ['notifications']

/** By which ways a member wants to be told of what, and when not. */
export function registerSettingsRoutes(app: App): void {
  app.get(
    '/v1/notifications/settings',
    { schema: { tags, summary: 'How I want to be told', response: { 200: SettingsSchema } } },
    async request => ownNoticeSettings(requireMember(request)),
  )

  app.patch(
    '/v1/notifications/settings',
    {
      schema: {
        tags,
        summary: 'Change how I want to be told',
        body: SettingsChangeSchema,
        response: { 200: SettingsSchema },
      },
      config: { rateLimit: { max: 120, timeWindow: 60_000 } },
    },
    async request => {
      const result = await changeSettings(requireMember(request), parseChange(request.body))
      if (result.code === 'changed') return presentSettings(result.settings)
      throw problem(400, result.code, {
        title: 'This time zone is not known',
        errors: [{ field: 'time_zone', rule: 'time_zone', message: 'Name it as in Europe/Paris.' }],
      })
    },
  )
}

/** How the acting member wants to be told, in its wire shape. */
export async function ownNoticeSettings(ctx: MemberCtx): Promise<Static<typeof SettingsSchema>> {
  return presentSettings(await readSettings(ctx))
}

function parseChange(body: Static<typeof SettingsChangeSchema>): SettingsChange {
  const { kinds, quiet_hours: quiet, time_zone: timeZone, language, digest } = body
  return {
    ...(kinds && {
      kinds: kinds.map(({ kind, in_app: inApp, push, email }) => ({
        kind,
        ...(inApp !== undefined && { inApp }),
        ...(push !== undefined && { push }),
        ...(email !== undefined && { email }),
      })),
    }),
    ...(quiet !== undefined && {
      quietHours: quiet && { from: fromClock(quiet.from), until: fromClock(quiet.until) },
    }),
    ...(timeZone !== undefined && { timeZone }),
    ...(language !== undefined && { language }),
    ...(digest !== undefined && { digest }),
  }
}

function presentSettings({ kinds, preference }: Settings): Static<typeof SettingsSchema> {
  const { quietFrom, quietUntil } = preference
  return {
    kinds: kinds.map(({ kind, inApp, push, email }) => ({
      kind,
      category: ruleOf(kind).category,
      in_app: inApp,
      push,
      email,
    })),
    quiet_hours:
      quietFrom === null || quietUntil === null
        ? null
        : { from: toClock(quietFrom), until: toClock(quietUntil) },
    time_zone: preference.timeZone,
    language: preference.language,
    digest: preference.digest,
  }
}
