import type { FlowItem } from './chat-flow.ts'

/** Where a key leads from a message; null when it leads nowhere. */
export function nextBubble(items: readonly FlowItem[], at: number, key: string): number | null {
  const isBubble = (item: FlowItem | undefined) => item?.kind === 'bubble'
  if (key === 'End') return items.findLastIndex(isBubble)
  if (key === 'Home') return items.findIndex(isBubble)
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null
  const step = key === 'ArrowUp' ? -1 : 1
  for (let next = at + step; next >= 0 && next < items.length; next += step)
    if (isBubble(items[next])) return next
  return null
}
