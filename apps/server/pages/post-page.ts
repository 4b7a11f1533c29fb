import type { Post, TimelineItem } from '@stoa/social'
import { type Html, html } from './html.ts'
import { postText } from './post-text.ts'
import type { Words } from './words.ts'

const excerptCharacters = 200
/** Up to here a post that a page is about is set large, as in the app. */
const largeCharacters = 280

type Place = Post | { id: string; gone: true }
type Face = { handle: string; avatar_url: string | null }

/** A conversation as a visitor is shown it. */
export interface PublicThread {
  ancestors: readonly Place[]
  post: Post
  replies: { items: readonly { post: Place; is_limited_author: boolean }[]; next_cursor: string | null }
}

export interface PublicProfile {
  name: string
  handle: string
  bio: string
  avatar_url: string | null
  counts: { followers: number; following: number; posts: number }
}

/** A post in its conversation; what is behind a warning stays behind it. */
export function threadBody({ ancestors, post, replies }: PublicThread, words: Words): Html {
  const answers = replies.items.flatMap(({ post, is_limited_author: isLimited }) =>
    'gone' in post || isLimited ? [] : [post],
  )
  return html`<main>${ancestors.map(one =>
    'gone' in one ? html`<p class="quiet end">${words.gone}</p>` : postArticle(one, words),
  )}
    <article class="about" lang="${post.language ?? ''}">
      <p class="by">${face(post.author)}<span><a href="/@${post.author.handle}"><b>${post.author.name}</b></a>
        <span class="quiet">@${post.author.handle}</span></span></p>
      ${shown(post, words, [...post.text].length > largeCharacters ? 'text long' : 'text')}
      <p class="counts quiet">${when(post, words)} · ${words.likes(post.counts.likes)} ·
        ${words.replies(post.counts.replies)}</p>
    </article>
    ${answers.map(one => postArticle(one, words))}</main>`
}

export function profileBody(profile: PublicProfile, items: readonly TimelineItem[], words: Words): Html {
  const large = profile.avatar_url?.replace(/\/96(\.webp)?$/, '/256$1') ?? null
  return html`<main><header class="who">${face({ ...profile, avatar_url: large })}
    <h1>${profile.name}</h1>
    <p class="quiet">@${profile.handle} · ${words.followers(profile.counts.followers)}</p>
    ${profile.bio === '' ? null : html`<p dir="auto">${profile.bio}</p>`}</header>
    ${items.map(({ post }) => postArticle(post, words))}</main>`
}

/** For previews: the start of the text, or the warning before it. */
export function excerptOf(post: Post, words: Words): string {
  const text = (warningOf(post, words) ?? post.text).replace(/\s+/g, ' ').trim()
  const characters = [...text]
  return characters.length <= excerptCharacters ? text : `${characters.slice(0, excerptCharacters).join('')}…`
}

/** What a reader is told before they open a post: its author's words, or that the moderators covered it. */
export const warningOf = (post: Post, words: Words): string | null =>
  post.label === null ? post.content_warning : words.labelled

const face = ({ handle, avatar_url: url }: Face): Html =>
  html`<a href="/@${handle}" tabindex="-1" aria-hidden="true">${
    url === null ? html`<span class="face"></span>` : html`<img class="face" src="${url}" alt="" />`
  }</a>`

const when = (post: Post, words: Words): Html =>
  html`<a href="/posts/${post.id}"><time datetime="${post.created_at}">${words.date(post.created_at)}</time></a>${
    post.imported_from === null ? null : ` · ${words.broughtFrom(post.imported_from)}`
  }`

function postArticle(post: Post, words: Words): Html {
  return html`<article lang="${post.language ?? ''}">${face(post.author)}<div>
    <p class="by"><a href="/@${post.author.handle}"><b>${post.author.name}</b></a>
      <span class="quiet">@${post.author.handle} · ${when(post, words)}</span></p>
    ${shown(post, words, 'text')}</div></article>`
}

function shown(post: Post, words: Words, look: string): Html {
  const warning = warningOf(post, words)
  if (warning === null) return contentOf(post, words, look)
  const before = post.label === null ? `${words.covered} ${warning}` : warning
  return html`<details><summary>${before}</summary>${contentOf(post, words, look)}</details>`
}

function contentOf(post: Post, words: Words, look: string): Html {
  const pictures = post.media.flatMap(one =>
    one.kind !== 'image' || one.preview_url === null ? [] : [{ ...one, src: one.preview_url }],
  )
  return html`<div dir="auto"><p class="${look}">${postText(post.text, post.mentions)}</p></div>
    ${post.is_folded ? html`<p><a class="more" href="/posts/${post.id}">${words.more}</a></p>` : null}
    ${
      pictures.length === 0
        ? null
        : html`<div class="pictures">${pictures.map(
            one => html`<img src="${one.src}" alt="${one.alt ?? words.picture}" loading="lazy" />`,
          )}</div>`
    }
    ${post.media.flatMap(one =>
      one.kind === 'video'
        ? [
            html`<video controls preload="none" poster="${one.preview_url ?? ''}" src="${one.url}" aria-label="${one.alt ?? words.video}"></video>`,
          ]
        : one.kind === 'audio'
          ? [
              html`<audio controls preload="none" src="${one.url}" aria-label="${one.alt ?? words.sound}"></audio>`,
            ]
          : [],
    )}
    ${post.poll === null ? null : pollOf(post.poll, words)}
    ${post.quote === null || 'gone' in post.quote ? null : quoteOf(post.quote, words)}
    ${
      post.link_card === null
        ? null
        : html`<a class="card" href="${post.link_card.url}" rel="nofollow ugc noopener noreferrer">
          <b>${post.link_card.title}</b><br /><span class="quiet">${post.link_card.site}</span></a>`
    }
    ${post.community_note === null ? null : html`<p class="card"><b>${words.note}</b><br />${post.community_note.text}</p>`}`
}

const pollOf = (poll: NonNullable<Post['poll']>, words: Words): Html =>
  html`<ul class="poll">${poll.options.map(
    ({ text, votes }) =>
      html`<li><span dir="auto">${text}</span>${
        votes === null || poll.voters === 0 ? null : html`<b>${words.share(votes / poll.voters)}</b>`
      }</li>`,
  )}</ul><p class="quiet">${words.voters(poll.voters)}</p>`

/** What a quote quotes itself is on its own page. */
const quoteOf = (quote: Exclude<NonNullable<Post['quote']>, { gone: true }>, words: Words): Html =>
  html`<div class="card"><p class="by"><b>${quote.author.name}</b>
    <span class="quiet">@${quote.author.handle}</span></p>
    <p class="text">${warningOf({ ...quote, quote: null }, words) ?? quote.text}</p>
    <a class="more" href="/posts/${quote.id}">${words.open}</a></div>`
