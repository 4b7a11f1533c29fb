import { Fragment, memo, type ReactNode, useMemo } from 'react'
import type { Post } from '../../api/types.ts'
import { paths } from '../../paths.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { cx } from '../../ui/cx.ts'
import { shownLink } from '../../ui/linkify.ts'
import { type Entities, type Inline, plainInlines } from './inline.ts'
import { type Block, parseBlocks } from './parse-blocks.ts'

type Said = Pick<Post, 'text' | 'format' | 'tags' | 'emojis'> & {
  mentions: readonly Pick<Post['mentions'][number], 'handle'>[]
}

const linkLook = 'text-aegean underline decoration-aegean/35 underline-offset-[3px] hover:decoration-aegean'
const outwards = { target: '_blank', rel: 'noopener noreferrer nofollow ugc' } as const

/** What a member wrote, as elements: never markup, so nothing that is typed can be more than words and safe links. */
export const PostText = memo(function PostText({ post, className }: { post: Said; className?: string }) {
  const pictures = useMemo(
    () => new Map(post.emojis.map(emoji => [emoji.shortcode.toLowerCase(), emoji.url])),
    [post.emojis],
  )
  const blocks = useMemo((): Block[] => {
    const entities: Entities = {
      mentions: new Set(post.mentions.map(mention => mention.handle.toLowerCase())),
      tags: new Set(post.tags),
      shortcodes: new Set(pictures.keys()),
    }
    return post.format === 'basic'
      ? parseBlocks(post.text, entities)
      : [{ kind: 'paragraph', children: plainInlines(post.text, entities) }]
  }, [post.text, post.format, post.mentions, post.tags, pictures])
  return (
    <div className={cx('space-y-2 text-pretty', className)} dir="auto">
      <Blocks blocks={blocks} pictures={pictures} />
    </div>
  )
})

type Pictures = ReadonlyMap<string, string>

/** Pieces of a text have no identity but their place. */
const inOrder = <Item,>(items: readonly Item[], draw: (item: Item) => ReactNode): ReactNode[] =>
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are parsed anew whenever the text changes
  items.map((item, at) => <Fragment key={at}>{draw(item)}</Fragment>)

function Blocks({ blocks, pictures }: { blocks: readonly Block[]; pictures: Pictures }) {
  return inOrder(blocks, block => {
    switch (block.kind) {
      case 'paragraph':
        return (
          <p className="whitespace-pre-wrap">
            <Inlines pieces={block.children} pictures={pictures} />
          </p>
        )
      case 'code':
        return (
          <pre
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide line is read with the arrow keys
            tabIndex={0}
            className="overflow-x-auto rounded-s bg-canvas px-3 py-2.5 font-mono text-[.84em] leading-[1.5]"
          >
            <code>{block.text}</code>
          </pre>
        )
      case 'quote':
        return (
          <blockquote className="space-y-2 border-line-strong/55 border-l-[3px] pl-3 text-ink-2">
            <Blocks blocks={block.blocks} pictures={pictures} />
          </blockquote>
        )
      case 'list': {
        const items = inOrder(block.items, item => (
          <li className="whitespace-pre-wrap pl-1">
            <Inlines pieces={item} pictures={pictures} />
          </li>
        ))
        const look = 'space-y-0.5 pl-6 marker:text-ink-3'
        return block.ordered ? (
          <ol start={block.start} className={cx('num list-decimal', look)}>
            {items}
          </ol>
        ) : (
          <ul className={cx('list-disc', look)}>{items}</ul>
        )
      }
    }
  })
}

function Inlines({ pieces, pictures }: { pieces: readonly Inline[]; pictures: Pictures }): ReactNode {
  return inOrder(pieces, piece => {
    switch (piece.kind) {
      case 'text':
        return piece.text
      case 'strong':
        return (
          <strong className="font-[620]">
            <Inlines pieces={piece.children} pictures={pictures} />
          </strong>
        )
      case 'emphasis':
        return (
          <em>
            <Inlines pieces={piece.children} pictures={pictures} />
          </em>
        )
      case 'code':
        return <code className="rounded-xs bg-canvas px-1 py-px font-mono text-[.88em]">{piece.text}</code>
      case 'link':
        return (
          <>
            <a href={piece.href} {...outwards} className={linkLook}>
              {piece.host ? piece.text : shownLink(piece.text)}
            </a>
            {piece.host && <span className="text-ink-3 text-small"> ({piece.host})</span>}
          </>
        )
      case 'mention':
        return (
          <AppLink to={paths.profile(piece.handle)} className={cx(linkLook, 'font-medium')}>
            {piece.text}
          </AppLink>
        )
      case 'tag':
        return (
          <AppLink to={paths.tag(piece.tag)} className={linkLook}>
            {piece.text}
          </AppLink>
        )
      case 'emoji':
        return (
          <img
            src={pictures.get(piece.shortcode)}
            alt={piece.text}
            title={piece.text}
            loading="lazy"
            draggable={false}
            className="inline size-[1.3em] object-contain align-[-0.28em]"
          />
        )
    }
  })
}
