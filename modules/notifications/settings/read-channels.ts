import type { Db, Uuid } from '@stoa/kit'
import { type Channels, type Kind, ruleOf } from '../kinds.ts'
import { findKindSettings } from './setting-store.ts'

/** By which ways each member wants each kind told, in the order asked: one statement for any number. */
export async function readChannels(
  db: Db,
  wanted: readonly { memberId: Uuid; kind: Kind }[],
): Promise<Channels[]> {
  const settings = await findKindSettings(
    db,
    [...new Set(wanted.map(one => one.memberId))],
    [...new Set(wanted.map(one => one.kind))],
  )
  const own = new Map(settings.map(setting => [`${setting.memberId} ${setting.kind}`, setting]))
  return wanted.map(({ memberId, kind }) => own.get(`${memberId} ${kind}`) ?? ruleOf(kind).defaults)
}
