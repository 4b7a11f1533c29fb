import type { CacheKind, Ctx, Uuid } from '@stoa/kit'
import type { Member, MemberProfile } from './member.ts'
import { nameSearchKeys } from './profile-text.ts'

interface MemberRow {
  id: Uuid
  handle: string
  name: string
  avatar_id: Uuid | null
  bio: string
  joined_at: Date
  email: string
  moved_to: string | null
}

/** The member's own view of the row. */
export interface OwnMember extends MemberProfile {
  email: string
}

/** By id. Every statement that changes what a card shows forgets it. */
export const memberCards: CacheKind<Member> = {
  name: 'identity.member_card',
  maxEntries: 10_000,
  maxAgeMs: 10_000,
}

const columns = 'id, handle, name, avatar_id, bio, joined_at, email, moved_to'

function toOwn(row: MemberRow): OwnMember {
  return {
    id: row.id,
    handle: row.handle,
    name: row.name,
    avatarId: row.avatar_id,
    bio: row.bio,
    joinedAt: row.joined_at,
    email: row.email,
    movedTo: row.moved_to,
  }
}

function toMember(row: Pick<MemberRow, 'id' | 'handle' | 'name' | 'avatar_id'>): Member {
  return { id: row.id, handle: row.handle, name: row.name, avatarId: row.avatar_id }
}

export async function insertMember(
  ctx: Ctx,
  member: {
    id: Uuid
    email: string
    name: string
    handle: string
    handleKey: string
    bio: string
    joinedAt: Date
  },
): Promise<void> {
  await ctx.db.query(
    `INSERT INTO identity.member (id, email, email_verified, name, handle, handle_key, bio, joined_at, updated_at)
     VALUES ($1, $2, true, $3, $4, $5, $6, $7, $7)`,
    [member.id, member.email, member.name, member.handle, member.handleKey, member.bio, member.joinedAt],
  )
  await insertNameKeys(ctx, member.id, member.name)
}

async function insertNameKeys(ctx: Ctx, id: Uuid, name: string): Promise<void> {
  await ctx.db.query('INSERT INTO identity.name_key (key, member_id) SELECT unnest($1::text[]), $2', [
    nameSearchKeys(name),
    id,
  ])
}

/** Holds until the transaction ends. */
export async function lockEmail(ctx: Ctx, email: string): Promise<void> {
  await ctx.db.query("SELECT pg_advisory_xact_lock(hashtextextended('identity:email:' || $1, 0))", [email])
}

export async function selectOwnMember(ctx: Ctx, id: Uuid): Promise<OwnMember | null> {
  const rows = await ctx.db.query<MemberRow>(
    `SELECT ${columns} FROM identity.member WHERE id = $1`,
    [id],
    'identity.select_own_member',
  )
  return rows[0] ? toOwn(rows[0]) : null
}

export async function selectMemberByEmail(ctx: Ctx, email: string): Promise<OwnMember | null> {
  const rows = await ctx.db.query<MemberRow>(`SELECT ${columns} FROM identity.member WHERE email = $1`, [
    email,
  ])
  return rows[0] ? toOwn(rows[0]) : null
}

export async function selectMemberByHandle(ctx: Ctx, handleKey: string): Promise<MemberProfile | null> {
  const rows = await ctx.db.query<MemberRow>(
    `SELECT ${columns} FROM identity.member WHERE handle_key = $1`,
    [handleKey],
    'identity.select_member_by_handle',
  )
  return rows[0] ? toOwn(rows[0]) : null
}

export async function selectMembers(ctx: Ctx, ids: readonly Uuid[]): Promise<Member[]> {
  const rows = await ctx.db.query<MemberRow>(
    'SELECT id, handle, name, avatar_id FROM identity.member WHERE id = ANY($1::uuid[])',
    [ids],
    'identity.select_members',
  )
  return rows.map(toMember)
}

export async function selectMembersByHandles(ctx: Ctx, handleKeys: readonly string[]): Promise<Member[]> {
  const rows = await ctx.db.query<MemberRow>(
    'SELECT id, handle, name, avatar_id FROM identity.member WHERE handle_key = ANY($1)',
    [handleKeys],
    'identity.select_members_by_handles',
  )
  return rows.map(toMember)
}

/** Locks the row until the transaction ends, so that changes of one profile follow each other. */
export async function lockMember(ctx: Ctx, id: Uuid): Promise<OwnMember | null> {
  const rows = await ctx.db.query<MemberRow>(
    `SELECT ${columns} FROM identity.member WHERE id = $1 FOR UPDATE`,
    [id],
  )
  return rows[0] ? toOwn(rows[0]) : null
}

export async function updateProfile(
  ctx: Ctx,
  id: Uuid,
  profile: { name: string; bio: string },
): Promise<void> {
  await ctx.db.query('UPDATE identity.member SET name = $2, bio = $3, updated_at = $4 WHERE id = $1', [
    id,
    profile.name,
    profile.bio,
    ctx.clock.now(),
  ])
  ctx.db.forget(memberCards, [id])
  await ctx.db.query('DELETE FROM identity.name_key WHERE member_id = $1', [id])
  await insertNameKeys(ctx, id, profile.name)
}

export async function updateAvatar(ctx: Ctx, id: Uuid, avatarId: Uuid | null): Promise<void> {
  await ctx.db.query('UPDATE identity.member SET avatar_id = $2, updated_at = $3 WHERE id = $1', [
    id,
    avatarId,
    ctx.clock.now(),
  ])
  ctx.db.forget(memberCards, [id])
}

export async function updateHandle(ctx: Ctx, id: Uuid, handle: string, handleKey: string): Promise<void> {
  await ctx.db.query(
    'UPDATE identity.member SET handle = $2, handle_key = $3, updated_at = $4 WHERE id = $1',
    [id, handle, handleKey, ctx.clock.now()],
  )
  ctx.db.forget(memberCards, [id])
}

/**
 * Members whose handle or one of whose names begins so: the exact handle first, then handles, then names.
 * Both halves read an index range and stop at `limit`.
 */
export async function selectMembersByPrefix(
  ctx: Ctx,
  prefix: { handle: string | null; name: string },
  limit: number,
): Promise<Member[]> {
  const rows = await ctx.db.query<MemberRow>(
    `WITH by_handle AS (
       SELECT id, CASE WHEN handle_key = $3 THEN 0 ELSE 1 END AS rank
       FROM identity.member
       WHERE $3::text IS NOT NULL AND handle_key LIKE $1 AND deleted_at IS NULL ORDER BY handle_key LIMIT $4
     ), by_name AS (
       SELECT member_id AS id, 2 AS rank
       FROM identity.name_key WHERE key LIKE $2 ORDER BY key LIMIT $4 * 4
     ), found AS (
       SELECT id, min(rank) AS rank FROM (TABLE by_handle UNION ALL TABLE by_name) AS f GROUP BY id
     )
     SELECT m.id, m.handle, m.name, m.avatar_id
     FROM found f JOIN identity.member m ON m.id = f.id
     ORDER BY f.rank, m.handle_key LIMIT $4`,
    [likePrefix(prefix.handle ?? ''), likePrefix(prefix.name), prefix.handle, limit],
  )
  return rows.map(toMember)
}

/** The same among some members: their rows and names are read by id. */
export async function selectMembersByPrefixAmong(
  ctx: Ctx,
  prefix: { handle: string | null; name: string },
  among: readonly Uuid[],
  limit: number,
): Promise<Member[]> {
  if (among.length === 0) return []
  const rows = await ctx.db.query<MemberRow>(
    `SELECT m.id, m.handle, m.name, m.avatar_id FROM identity.member m
     WHERE m.id = ANY($1) AND (
       ($2::text IS NOT NULL AND m.handle_key LIKE $3)
       OR EXISTS (SELECT FROM identity.name_key n WHERE n.member_id = m.id AND n.key LIKE $4))
     ORDER BY m.handle_key = $2 DESC NULLS LAST, m.handle_key LIMIT $5`,
    [among, prefix.handle, likePrefix(prefix.handle ?? ''), likePrefix(prefix.name), limit],
    'identity.select_members_by_prefix_among',
  )
  return rows.map(toMember)
}

function likePrefix(text: string): string {
  return `${text.replace(/[\\%_]/g, '\\$&')}%`
}

export async function existsMember(ctx: Ctx): Promise<boolean> {
  const rows = await ctx.db.query<{ exists: boolean }>('SELECT EXISTS (SELECT FROM identity.member)')
  return rows[0]!.exists
}
