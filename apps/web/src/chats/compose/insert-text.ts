/** Puts words where the caret stands, in place of what is selected. */
export function insertText(
  text: string,
  words: string,
  { from, to }: { from: number; to: number },
): { text: string; caret: number } {
  return { text: text.slice(0, from) + words + text.slice(to), caret: from + words.length }
}
