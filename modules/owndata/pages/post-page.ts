import type { Attachment } from '@stoa/media'
import type { OwnPost } from '@stoa/social'
import { mediaPath } from '../exports/media-path.ts'
import { type Markup, markup } from './markup.ts'
import { style } from './style.ts'
import type { Words } from './words.ts'

export interface PageOf {
  posts: readonly OwnPost[]
  name: string
  handle: string
  /** Where the picture of the member lies. */
  avatar: string | null
  instanceName: string
  words: Words
  newer: string | null
  older: string | null
}

/** One page of the readable part: it loads nothing but what lies beside it, and runs nothing. */
export function renderPage(page: PageOf): string {
  const { words } = page
  const title = words.title(page.name, page.instanceName)
  return markup`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:; media-src 'self' file:">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<header>${page.avatar === null ? null : markup`<img class="face" src="${page.avatar}" alt="">`}<h1>${page.name}</h1><p>@${page.handle} · ${page.instanceName}</p></header>
<main>
${page.posts.length === 0 ? markup`<p class="quiet">${words.none}</p>` : page.posts.map(post => renderPost(post, words))}
</main>
<nav>${link(page.newer, words.newer)}${link(page.older, words.older)}</nav>
</body>
</html>
`.source
}

function link(href: string | null, text: string): Markup | null {
  return href === null ? null : markup`<a href="${href}">${text}</a>`
}

function renderPost(post: OwnPost, words: Words): Markup {
  const answered = post.reply_to?.author
  return markup`<article id="${post.id}">
<p class="quiet"><time datetime="${post.created_at}">${words.time(post.created_at)}</time> · ${words.audience(post.visibility)}${
    post.reply_to ? markup` · ${words.answer(answered ? `@${answered.handle}` : null)}` : null
  }${post.imported_from ? markup` · ${words.from(post.imported_from)}` : null}${post.edited_at ? markup` · ${words.edited}` : null}</p>
${post.content_warning ? markup`<p class="warning">${post.content_warning}</p>` : null}<div class="text" dir="auto">${post.text}</div>
${post.media.map(renderMedia)}${post.poll ? renderPoll(post.poll, words) : null}${post.quote ? renderQuote(post.quote, words) : null}
</article>
`
}

function renderMedia(attachment: Attachment): Markup {
  const path = mediaPath(attachment)
  const alt = attachment.alt ?? ''
  if (attachment.kind === 'image')
    return markup`<figure><img src="${path}" alt="${alt}" loading="lazy"></figure>`
  if (attachment.kind === 'video')
    return markup`<figure><video src="${path}" controls preload="metadata" aria-label="${alt}"></video></figure>`
  return markup`<figure><audio src="${path}" controls preload="metadata" aria-label="${alt}"></audio></figure>`
}

function renderPoll(poll: NonNullable<OwnPost['poll']>, words: Words): Markup {
  const options = poll.options.map(
    option =>
      markup`<li>${option.text}${option.votes === null ? null : markup` — ${words.votes(option.votes)}`}</li>`,
  )
  return markup`<ul>${options}</ul>`
}

function renderQuote(quote: NonNullable<OwnPost['quote']>, words: Words): Markup {
  if (!('text' in quote)) return markup`<blockquote class="quiet">${words.gone}</blockquote>`
  return markup`<blockquote><p class="quiet">@${quote.author.handle}</p><div class="text" dir="auto">${quote.text}</div></blockquote>`
}
