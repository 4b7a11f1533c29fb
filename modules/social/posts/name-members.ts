import { findMembersByHandles, type Member } from '@stoa/identity'
import type { Ctx } from '@stoa/kit'

/** The members behind the handles of a text, in its order; a handle that nobody has is only a word. */
export async function nameMembers(ctx: Ctx, handles: readonly string[]): Promise<Member[]> {
  if (handles.length === 0) return []
  const found = await findMembersByHandles(ctx, handles)
  return handles.flatMap(handle => found.get(handle.toLowerCase()) ?? [])
}
