import { reservedHandles } from './reserved-handles.ts'

export const handleMinLength = 3
export const handleMaxLength = 20
/** ASCII only, so that no look-alike or invisible letter can imitate another member. */
export const handlePattern = '^[A-Za-z0-9_]{3,20}$'

const handleRegExp = new RegExp(handlePattern)

/** Why a handle cannot be chosen, before asking who holds it. */
export type HandleRefusal = 'invalid' | 'reserved'

/**
 * The form in which handles are compared and claimed: `Ada_L` and `ada_l` are one handle.
 * Case is kept for display only.
 */
export function handleKeyOf(handle: string): string {
  return handle.toLowerCase()
}

/** Checks the written form and the reserved list; null when the handle may be claimed. */
export function checkHandle(handle: string): HandleRefusal | null {
  if (!handleRegExp.test(handle)) return 'invalid'
  // Underscores do not make a reserved word free: `_admin_` still reads as the operator.
  const bare = handleKeyOf(handle).replaceAll('_', '')
  if (bare === '' || reservedHandles.has(bare)) return 'reserved'
  return null
}
