import { Link2 } from 'lucide-react'
import type { Post } from '../../api/types.ts'
import { Icon } from '../../ui/icon.tsx'

type LinkCardView = NonNullable<Post['link_card']>

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url

/** What the linked page says of itself, as our server read it. The host stands there whatever the page claims to be. */
export function LinkCard({ card }: { card: LinkCardView }) {
  return (
    <a
      href={card.url}
      target="_blank"
      rel="noopener noreferrer nofollow ugc"
      className="mt-2 flex min-h-[84px] items-stretch overflow-hidden rounded-m bg-surface inset-ring inset-ring-line transition-colors hover:bg-canvas/60"
    >
      <span className="grid w-[84px] flex-none place-items-center self-stretch border-line border-r bg-canvas text-ink-3 sm:w-[104px]">
        {card.image_url ? (
          <img
            src={card.image_url}
            alt=""
            loading="lazy"
            decoding="async"
            className="size-full min-h-[84px] object-cover"
          />
        ) : (
          <Icon of={Link2} />
        )}
      </span>
      <span className="flex min-w-0 flex-1 flex-col justify-center px-3.5 py-2.5">
        <span className="truncate text-caption text-ink-3">{hostOf(card.url)}</span>
        <span className="line-clamp-2 font-semibold text-ui leading-5" dir="auto">
          {card.title}
        </span>
        {card.description && (
          <span className="line-clamp-1 text-ink-2 text-small" dir="auto">
            {card.description}
          </span>
        )}
      </span>
    </a>
  )
}
