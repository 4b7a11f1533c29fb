import type { Db, Uuid } from '@stoa/kit'
import type { StaffRole } from './staff.ts'

export interface StaffRow {
  memberId: Uuid
  role: StaffRole
  grantedAt: Date
}

export async function selectStaffRole(db: Db, memberId: Uuid): Promise<StaffRole | null> {
  const rows = await db.query<{ role: StaffRole }>(
    'SELECT role FROM identity.staff WHERE member_id = $1',
    [memberId],
    'identity.select_staff_role',
  )
  return rows[0]?.role ?? null
}

export async function upsertStaff(db: Db, row: StaffRow): Promise<void> {
  await db.query(
    `INSERT INTO identity.staff (member_id, role, granted_at) VALUES ($1, $2, $3)
     ON CONFLICT (member_id) DO UPDATE SET role = excluded.role, granted_at = excluded.granted_at`,
    [row.memberId, row.role, row.grantedAt],
  )
}

/** False when the member was not of the staff. */
export async function deleteStaff(db: Db, memberId: Uuid): Promise<boolean> {
  const rows = await db.query('DELETE FROM identity.staff WHERE member_id = $1 RETURNING 1', [memberId])
  return rows.length === 1
}

export async function selectStaff(db: Db, limit: number): Promise<StaffRow[]> {
  return db.query<StaffRow>(
    `SELECT member_id AS "memberId", role, granted_at AS "grantedAt"
     FROM identity.staff ORDER BY granted_at, member_id LIMIT $1`,
    [limit],
  )
}
