import { memo, useMemo } from 'react'
import { useEmoji } from '../../social/compose/use-emoji.ts'
import { PostText } from '../../social/text/post-text.tsx'
import { linkify } from '../../ui/linkify.ts'

/** What somebody wrote in a chat: formatted like a post, with every handle a link. What follows it stands on its last line. */
export const MessageText = memo(function MessageText({ text }: { text: string }) {
  const emojis = useEmoji()
  const said = useMemo(
    () => ({
      text,
      format: 'basic' as const,
      mentions: linkify(text).flatMap(piece => (piece.kind === 'handle' ? [{ handle: piece.handle }] : [])),
      tags: [],
      emojis: [...emojis],
    }),
    [text, emojis],
  )
  return <PostText post={said} className="inline [&>p:last-child]:inline" />
})
