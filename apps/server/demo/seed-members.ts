import { faceSvg } from '@stoa/faces'
import { createMember, findMemberByHandle, grantStaff, setAvatar } from '@stoa/identity'
import type { Uuid } from '@stoa/kit'
import type { MediaStorage } from '@stoa/media'
import sharp from 'sharp'
import { townFaces } from './faces.ts'
import { openPast, type Past } from './past.ts'
import type { PlannedMember } from './plan.ts'
import { townEmail, townPassword } from './town.ts'

/** The ids of the town's members by handle. */
export type TownIds = ReadonlyMap<string, Uuid>

/** Lets everybody join who is not here yet. Only who is offered for a walk has a password, to step up with. */
export function seedMembers(past: Past, members: readonly PlannedMember[]): Promise<TownIds> {
  return past.ctx.db.transaction(async db => {
    const ids = new Map<string, Uuid>()
    for (const member of members) ids.set(member.handle, await join(past.on(db), member))
    return ids
  })
}

async function join(past: Past, member: PlannedMember): Promise<Uuid> {
  const known = await findMemberByHandle(past.ctx, member.handle)
  if (known) return known.id
  past.clock.set(member.joinedAt)
  const { handle, name, bio, demo } = member
  const joined = await createMember(past.ctx, {
    email: townEmail(handle),
    handle,
    name,
    bio,
    ...(demo && { demo, password: townPassword }),
  })
  if ('refusal' in joined) throw new Error(`${handle} cannot join: ${JSON.stringify(joined.refusal)}`)
  if (member.staff) await grantStaff(past.ctx, handle, member.staff)
  return joined.id
}

/** In pixels; the largest variant of an avatar has 256. */
const drawnSize = 288
const drawnAtOnce = 2

/** Gives a face to everybody who has none. */
export async function seedFaces(
  past: Past,
  storage: MediaStorage,
  members: readonly PlannedMember[],
  ids: TownIds,
): Promise<void> {
  const waiting = [...members]
  const draw = async (): Promise<void> => {
    const own = openPast(past.ctx.db, past.ctx.log)
    for (let member = waiting.shift(); member; member = waiting.shift()) {
      await giveFace(own, storage, member, ids)
    }
  }
  await Promise.all(Array.from({ length: drawnAtOnce }, draw))
}

async function giveFace(past: Past, storage: MediaStorage, member: PlannedMember, ids: TownIds) {
  const { handle, joinedAt } = member
  const profile = await findMemberByHandle(past.ctx, handle)
  if (!profile || profile.avatarId !== null) return
  const svg = faceSvg({ seed: handle, ...townFaces[handle] }, { size: drawnSize })
  const picture = await sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer()
  const given = await setAvatar(past.as(ids.get(handle)!, joinedAt), storage, picture)
  if ('refusal' in given) throw new Error(`the face of ${handle} is refused: ${given.refusal}`)
}
