import { type Ctx, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { type MediaRefusal, type MediaStorage, removeImage, storeAvatar } from '@stoa/media'
import { appendMemberEvent, profileChanged } from './events.ts'
import { lockMember, type OwnMember, updateAvatar, updateProfile } from './member-store.ts'
import { checkBio, checkName, type TextRefusal } from './profile-text.ts'

/** Changes the name, the bio or both. */
export async function editProfile(
  ctx: MemberCtx,
  change: { name?: string; bio?: string },
): Promise<{ member: OwnMember } | { refusal: { field: 'name' | 'bio'; rule: TextRefusal } }> {
  const name = change.name === undefined ? null : checkName(change.name)
  if (name && 'refusal' in name) return { refusal: { field: 'name', rule: name.refusal } }
  const bio = change.bio === undefined ? null : checkBio(change.bio)
  if (bio && 'refusal' in bio) return { refusal: { field: 'bio', rule: bio.refusal } }
  return inTransaction(ctx, async tx => {
    const before = await lockOwn(tx, ctx.actor.memberId)
    const member = { ...before, name: name?.text ?? before.name, bio: bio?.text ?? before.bio }
    if (member.name === before.name && member.bio === before.bio) return { member }
    await updateProfile(tx, member.id, member)
    await appendProfileChanged(tx, member)
    return { member }
  })
}

/** Stores a picture and makes it the member's avatar; the former one is forgotten. */
export async function setAvatar(
  ctx: MemberCtx,
  storage: MediaStorage,
  bytes: Buffer,
): Promise<{ member: OwnMember } | { refusal: MediaRefusal }> {
  const stored = await storeAvatar(ctx, storage, bytes)
  if ('refusal' in stored) return stored
  return { member: await replaceAvatar(ctx, stored.id) }
}

export function removeAvatar(ctx: MemberCtx): Promise<OwnMember> {
  return replaceAvatar(ctx, null)
}

function replaceAvatar(ctx: MemberCtx, avatarId: Uuid | null): Promise<OwnMember> {
  return inTransaction(ctx, async tx => {
    const before = await lockOwn(tx, ctx.actor.memberId)
    if (before.avatarId === avatarId) return before
    const member = { ...before, avatarId }
    await updateAvatar(tx, member.id, avatarId)
    if (before.avatarId !== null) await removeImage(tx, before.avatarId)
    await appendProfileChanged(tx, member)
    return member
  })
}

async function lockOwn(ctx: Ctx, id: Uuid): Promise<OwnMember> {
  const member = await lockMember(ctx, id)
  if (!member) throw new Error('a session without its member')
  return member
}

function appendProfileChanged(ctx: Ctx, member: OwnMember): Promise<void> {
  return appendMemberEvent(ctx, profileChanged, {
    member_id: member.id,
    name: member.name,
    bio: member.bio,
    avatar_id: member.avatarId,
  })
}
