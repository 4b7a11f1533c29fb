import type { Post, TimelineItem } from '@stoa/social'
import { type Html, html } from './html.ts'
import type { Words } from './words.ts'

const excerptCharacters = 200

/** A post as it reads without scripts; what is behind a warning stays behind it. */
export function postBody(post: Post, words: Words): Html {
  return html`<main class="public-page">${style}${postArticle(post, words)}
    <p class="counts">${words.likes(post.counts.likes)} · ${words.replies(post.counts.replies)}</p>
    ${openLink(words)}</main>`
}

export function profileBody(
  profile: { name: string; handle: string; bio: string; counts: { followers: number } },
  items: readonly TimelineItem[],
  words: Words,
): Html {
  return html`<main class="public-page">${style}
    <header><h1>${profile.name}</h1><p class="by">@${profile.handle} · ${words.followers(profile.counts.followers)}</p>
    <p>${profile.bio}</p></header>
    ${items.map(item => postArticle(item.post, words))}${openLink(words)}</main>`
}

/** For previews: the start of the text, or the warning before it. */
export function excerptOf(post: Post): string {
  const text = (post.content_warning ?? post.text).replace(/\s+/g, ' ').trim()
  const characters = [...text]
  return characters.length <= excerptCharacters ? text : `${characters.slice(0, excerptCharacters).join('')}…`
}

function postArticle(post: Post, words: Words): Html {
  return html`<article>
    <p class="by"><a href="/@${post.author.handle}">${post.author.name}</a> @${post.author.handle} ·
      <a href="/posts/${post.id}"><time datetime="${post.created_at}">${post.created_at.slice(0, 10)}</time></a>${post.imported_from === null ? '' : ` · ${words.broughtFrom(post.imported_from)}`}</p>
    ${post.content_warning === null ? contentOf(post, words) : covered(post, words)}</article>`
}

function covered(post: Post, words: Words): Html {
  return html`<details><summary>${words.covered} ${post.content_warning}</summary>${contentOf(post, words)}</details>`
}

function contentOf(post: Post, words: Words): Html {
  const pictures = post.media.flatMap(one =>
    one.preview_url === null ? [] : [{ ...one, src: one.preview_url }],
  )
  return html`<p class="text">${post.text}</p>${pictures.map(
    one => html`<img src="${one.src}" alt="${one.alt ?? words.picture}" loading="lazy" />`,
  )}`
}

function openLink(words: Words): Html {
  return html`<p><a class="open" href="/welcome">${words.open}</a></p>`
}

// The app's tokens are there before its scripts, so this follows light and dark as the app does.
const style = html`<style>
  .public-page { max-width: 37.5rem; margin: 0 auto; padding: 1.5rem 1rem; color: var(--ink); }
  .public-page article { padding: 1rem 0; border-bottom: 1px solid var(--line); }
  .public-page .by, .public-page .counts { color: var(--ink-3); font-size: 0.875rem; margin: 0 0 0.5rem; }
  .public-page .by a:first-child { color: var(--ink); font-weight: 600; }
  .public-page .text { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
  .public-page img { display: block; max-width: 100%; border-radius: 14px; margin-top: 0.75rem; }
  .public-page .open { color: var(--aegean); text-decoration: underline; }
</style>`
