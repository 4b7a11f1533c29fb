import { memo } from 'react'
import { paths } from '../paths.ts'
import { AppLink } from './app-link.tsx'
import { linkify, shownLink } from './linkify.ts'

/** What somebody wrote, with its web addresses and handles as links. Line breaks stay. */
export const RichText = memo(function RichText({
  text,
  inherit = false,
}: {
  text: string
  inherit?: boolean
}) {
  const look = inherit
    ? 'underline underline-offset-2'
    : 'text-aegean underline decoration-aegean/35 underline-offset-[3px] hover:decoration-aegean'
  return (
    <span className="whitespace-pre-wrap">
      {linkify(text).map((piece, at) => {
        if (piece.kind === 'text') return piece.text
        const key = at
        return piece.kind === 'handle' ? (
          <AppLink key={key} to={paths.profile(piece.handle)} className={look}>
            {piece.text}
          </AppLink>
        ) : (
          <a
            key={key}
            href={piece.href}
            target="_blank"
            rel="noopener noreferrer nofollow ugc"
            className={look}
          >
            {shownLink(piece.text)}
          </a>
        )
      })}
    </span>
  )
})
