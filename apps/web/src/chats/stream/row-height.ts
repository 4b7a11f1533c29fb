import { filesHeightPx } from '../files/files-height.ts'
import type { FlowItem } from './chat-flow.ts'

/** What a row will measure, as near as its words tell; rows are measured once they are drawn. */
export function guessHeightPx(item: FlowItem, widthPx: number): number {
  switch (item.kind) {
    case 'day':
      return 36
    case 'unread':
      return 34
    case 'beginning':
      return 260
    case 'system':
      return 32
    case 'payment':
      return 150
    case 'bubble': {
      const gap = (item.first ? 8 : 3) + (item.reactions.length > 0 ? 22 : 0)
      if (item.said.kind === 'card') return 150 + gap
      if (item.said.kind === 'files') return filesHeightPx(item.said, widthPx) + gap
      if (item.said.kind !== 'text') return 39 + gap
      const perLine = Math.max(12, (Math.min(widthPx * 0.84, 480) - 26) / 7.6)
      const lines = item.said.text
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length + 6) / perLine)), 0)
      return 17 + lines * 22 + gap + (item.said.replyTo ? 48 : 0)
    }
  }
}
