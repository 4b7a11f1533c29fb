import { inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { nextDigestAt } from '../digest/rhythm.ts'
import { type Channels, type Kind, kindNames, ruleOf } from '../kinds.ts'
import { isTimeZone, type QuietHours } from './local-time.ts'
import {
  type DigestRhythm,
  findPreference,
  type Language,
  type Preference,
  upsertPreference,
} from './preference-store.ts'
import { listKindSettings, upsertKindSettings } from './setting-store.ts'

export interface Settings {
  kinds: ({ kind: Kind } & Channels)[]
  preference: Preference
}

/** What is left out stays as it is. */
export interface SettingsChange {
  kinds?: readonly ({ kind: Kind } & Partial<Channels>)[]
  quietHours?: QuietHours | null
  timeZone?: string
  language?: Language
  digest?: DigestRhythm
}

export async function readSettings(ctx: MemberCtx): Promise<Settings> {
  const { memberId } = ctx.actor
  const own = new Map((await listKindSettings(ctx.db, memberId)).map(setting => [setting.kind, setting]))
  return {
    kinds: kindNames.map(kind => {
      const { inApp, push, email } = own.get(kind) ?? ruleOf(kind).defaults
      return { kind, inApp, push, email }
    }),
    preference: await findPreference(ctx.db, memberId),
  }
}

/** Changes the acting member's own settings. */
export async function changeSettings(
  ctx: MemberCtx,
  change: SettingsChange,
): Promise<{ code: 'changed'; settings: Settings } | { code: 'unknown_time_zone' }> {
  if (change.timeZone !== undefined && !isTimeZone(change.timeZone)) return { code: 'unknown_time_zone' }
  return inTransaction(ctx, async ctx => {
    const before = await readSettings(ctx)
    await changeKinds(ctx, before, change.kinds ?? [])
    await upsertPreference(
      ctx.db,
      ctx.actor.memberId,
      mergePreference(before.preference, change, ctx.clock.now()),
    )
    return { code: 'changed', settings: await readSettings(ctx) }
  })
}

async function changeKinds(
  ctx: MemberCtx,
  before: Settings,
  changes: NonNullable<SettingsChange['kinds']>,
): Promise<void> {
  const memberId: Uuid = ctx.actor.memberId
  const known = new Map(before.kinds.map(one => [one.kind, one]))
  // The last word on a kind counts.
  const merged = new Map(changes.map(change => [change.kind, { ...known.get(change.kind)!, ...change }]))
  if (merged.size > 0) {
    await upsertKindSettings(
      ctx.db,
      [...merged.values()].map(setting => ({ ...setting, memberId })),
    )
  }
}

function mergePreference(before: Preference, change: SettingsChange, now: Date): Preference {
  const { quietHours } = change
  const merged: Preference = {
    ...before,
    language: change.language ?? before.language,
    timeZone: change.timeZone ?? before.timeZone,
    digest: change.digest ?? before.digest,
    ...(quietHours !== undefined && {
      quietFrom: quietHours?.from ?? null,
      quietUntil: quietHours?.until ?? null,
    }),
  }
  const moved = merged.digest !== before.digest || merged.timeZone !== before.timeZone
  return moved ? { ...merged, digestDueAt: nextDigestAt(merged.digest, merged.timeZone, now) } : merged
}
