import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { App } from '@stoa/kit/http'
import type { TimelineItem } from '@stoa/social'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { pageFrame } from './page-frame.ts'
import {
  excerptOf,
  type PublicProfile,
  type PublicThread,
  profileBody,
  threadBody,
  warningOf,
} from './post-page.ts'
import { fillShell, type PageContent } from './shell.ts'
import { type Words, wordsFor } from './words.ts'

export interface PublicPagesOptions {
  webRoot: string
  origin: string
  siteName: string
}

/** Answers a page address; null when the app's plain page is all there is to send. */
export type PublicPages = (request: FastifyRequest, reply: FastifyReply) => Promise<string | null>

type Draft = Omit<PageContent, 'language' | 'siteName' | 'url'>

const profilePosts = 10

/**
 * Pages of posts and profiles as everybody may see them, for links that are shared, for search engines and for
 * people without scripts. They are filled through the public API as a visitor's, so that a page can never show
 * more than a visitor is shown. Who is signed in gets the app, which fills its page with what they may see.
 */
export function createPublicPages(app: App, options: PublicPagesOptions): PublicPages {
  // Read at each page: a new build may have taken its place.
  const readShell = () => readFile(path.join(options.webRoot, 'index.html'), 'utf8')
  const asVisitor = async <Body>(request: FastifyRequest, url: string): Promise<Body | null> => {
    const answer = await app.inject({ method: 'GET', url, remoteAddress: request.ip })
    return answer.statusCode === 200 ? answer.json<Body>() : null
  }
  const draftFor = async (request: FastifyRequest, address: string, words: Words): Promise<Draft | null> => {
    const post = /^\/posts\/(post_[0-9a-z]{26})$/.exec(address)
    if (post)
      return draftOfThread(
        await asVisitor<PublicThread>(request, `/v1/posts/${post[1]}/thread`),
        words,
        options,
      )
    const profile = /^\/@([A-Za-z0-9_]{3,20})$/.exec(address)
    if (!profile) return null
    const found = await asVisitor<PublicProfile>(request, `/v1/profiles/${profile[1]}`)
    if (!found) return null
    const url = `/v1/members/${profile[1]}/posts?limit=${profilePosts}`
    const posts = await asVisitor<{ items: TimelineItem[] }>(request, url)
    return draftOfProfile(found, posts?.items ?? [], words, options)
  }
  return async (request, reply) => {
    const address = addressOf(request.url)
    if (address === null || request.headers.cookie?.includes('session')) return null
    const { language, words } = wordsFor(request.headers['accept-language'])
    const draft = await draftFor(request, address, words)
    if (draft === null) {
      if (/^\/(posts\/|@)/.test(address)) reply.code(404)
      return null
    }
    reply.header('vary', 'accept-language, cookie')
    const url = `${options.origin}${address}`
    const { siteName } = options
    const body = pageFrame(draft.body, { siteName, address, words })
    return fillShell(await readShell(), { ...draft, body, language, url, siteName })
  }
}

function draftOfThread(thread: PublicThread | null, words: Words, options: PublicPagesOptions): Draft | null {
  if (thread === null) return null
  const { post } = thread
  const picture =
    warningOf(post, words) === null ? post.media.find(one => one.preview_url !== null) : undefined
  return {
    title: words.postBy(post.author.name, options.siteName),
    description: excerptOf(post, words),
    imageUrl: absolute(picture?.preview_url ?? post.author.avatar_url, options),
    type: 'article',
    publishedAt: post.created_at,
    isForSearchEngines: true,
    body: threadBody(thread, words),
  }
}

function draftOfProfile(
  profile: PublicProfile,
  items: readonly TimelineItem[],
  words: Words,
  options: PublicPagesOptions,
): Draft {
  return {
    title: words.postBy(`${profile.name} (@${profile.handle})`, options.siteName),
    description: profile.bio || words.followers(profile.counts.followers),
    imageUrl: absolute(profile.avatar_url, options),
    type: 'profile',
    publishedAt: null,
    isForSearchEngines: true,
    body: profileBody(profile, items, words),
  }
}

function absolute(address: string | null, { origin }: PublicPagesOptions): string | null {
  return address === null ? null : new URL(address, origin).href
}

/** The path without a query, decoded; null when it is not well-formed. */
function addressOf(url: string): string | null {
  try {
    return decodeURIComponent(url.split('?')[0]!)
  } catch {
    return null
  }
}
