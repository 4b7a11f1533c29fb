import type { TimelineItem } from '../../api/types.ts'

const lineHeightPx = 23
const chromePx = 84
const quotePx = 110

/** About as high as a card will be: the closer the guess, the less a list moves while it is measured. */
export function guessHeightPx(item: TimelineItem, widthPx: number): number {
  const { post } = item
  const columnPx = Math.min(widthPx, 664) - 86
  const covered = Boolean(post.label || post.content_warning)
  let height = chromePx + (item.reposted_by || item.followed_tag ? 18 : 0) + (post.reply_to ? 20 : 0)
  if (covered) return height + 60
  const perLine = Math.max(24, columnPx / 7.4)
  const lines = post.text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
  if (post.text) height += lines * lineHeightPx
  if (post.is_folded) height += 26
  if (post.poll) height += post.poll.options.length * 52 + 24
  if (post.quote) height += quotePx
  else if (post.link_card && post.media.length === 0) height += 92
  return height + mediaHeightPx(post.media, columnPx) + (post.community_note ? 80 : 0)
}

/** Media have known sizes: one picture or clip stands in its own shape within bounds, several share a field. */
function mediaHeightPx(media: TimelineItem['post']['media'], columnPx: number): number {
  const pictures = media.filter(({ kind }) => kind === 'image')
  const clips = media.filter(({ kind }) => kind !== 'image')
  const shapeOf = ({ width, height }: (typeof media)[number]) =>
    Math.min(2.4, Math.max(0.8, width && height ? width / height : 16 / 9))
  let height = media.length > 0 ? 10 : 0
  if (pictures.length > 0) height += columnPx / (pictures.length === 1 ? shapeOf(pictures[0]!) : 1.6)
  for (const clip of clips) height += 8 + (clip.kind === 'audio' ? 64 : columnPx / shapeOf(clip))
  return height
}
