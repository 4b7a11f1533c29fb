import { type Inline, noEntities } from '../../social/text/inline.ts'
import { type Block, parseBlocks } from '../../social/text/parse-blocks.ts'

/** A message without its marks and on one line: for previews, quotes and what is read aloud. */
export function plainText(text: string): string {
  return parseBlocks(text, noEntities).map(blockText).join(' ').replace(/\s+/g, ' ').trim()
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return inlineText(block.children)
    case 'code':
      return block.text
    case 'quote':
      return block.blocks.map(blockText).join(' ')
    case 'list':
      return block.items.map(inlineText).join(' ')
  }
}

const inlineText = (pieces: readonly Inline[]): string =>
  pieces.map(piece => ('children' in piece ? inlineText(piece.children) : piece.text)).join('')
