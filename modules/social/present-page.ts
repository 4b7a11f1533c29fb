import { writeCursor } from './timelines/cursor.ts'
import type { Slice } from './timelines/timeline.ts'

/** The wire shape of a page. */
export function presentPage<Item, Wire>(
  slice: Slice<Item>,
  present: (item: Item) => Wire,
): { items: Wire[]; next_cursor: string | null } {
  return { items: slice.items.map(present), next_cursor: writeCursor(slice.next) }
}
