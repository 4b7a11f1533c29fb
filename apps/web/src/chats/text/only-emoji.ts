const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const emoji = /^\p{RGI_Emoji}$/v

const mostShownLarge = 3

/** Whether a text is one, two or three emoji and nothing else: it stands large and without a bubble. */
export function isOnlyEmoji(text: string): boolean {
  const bare = text.replace(/\s/g, '')
  if (bare === '' || bare.length > 60) return false
  const graphemes = [...segmenter.segment(bare)].map(({ segment }) => segment)
  return graphemes.length <= mostShownLarge && graphemes.every(one => emoji.test(one))
}
