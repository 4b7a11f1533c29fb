export const emailMaxLength = 254
/** The form that better-auth also accepts at sign-in: an ASCII mailbox at a dotted domain. */
export const emailPattern =
  "^[A-Za-z0-9_+'-]*[A-Za-z0-9_+-](\\.[A-Za-z0-9_+'-]*[A-Za-z0-9_+-])*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}$"

/** Addresses are compared and stored in lower case. */
export function normalizeEmail(email: string): string {
  return email.trim().toLowerCase()
}
