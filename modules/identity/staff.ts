/** What a member of the staff may do; an admin may do all that a moderator may. */
export const staffRoles = ['moderator', 'admin'] as const
export type StaffRole = (typeof staffRoles)[number]

export function isStaffRole(text: string): text is StaffRole {
  return (staffRoles as readonly string[]).includes(text)
}

/** Whether who holds one role may do what asks for another. */
export function coversRole(held: StaffRole | null, wanted: StaffRole): boolean {
  return held !== null && staffRoles.indexOf(held) >= staffRoles.indexOf(wanted)
}
