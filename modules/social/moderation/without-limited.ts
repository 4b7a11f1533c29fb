import type { Ctx, Uuid } from '@stoa/kit'
import { readRestrictions } from '@stoa/safety'

/** Leaves out what is by members whom the staff limited or suspended: they are recommended to nobody. */
export async function withoutLimited<Item>(
  ctx: Ctx,
  items: readonly Item[],
  memberIdOf: (item: Item) => Uuid,
): Promise<Item[]> {
  const restrictions = await readRestrictions(ctx, [...new Set(items.map(memberIdOf))])
  return items.filter(item => !restrictions.has(memberIdOf(item)))
}
