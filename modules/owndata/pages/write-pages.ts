import { findMemberById } from '@stoa/identity'
import type { MemberCtx } from '@stoa/kit'
import { type OwnPost, ownPosts } from '@stoa/social'
import { avatarPath } from '../exports/media-path.ts'
import type { ZipWriter } from '../exports/zip-writer.ts'
import type { OwnDataServices } from '../services.ts'
import { renderPage } from './post-page.ts'
import { wordsOf } from './words.ts'

const postsPerPage = 100

const nameOf = (number: number) => (number === 1 ? 'index.html' : `posts-${number}.html`)

/** Writes the posts as pages to read, newest first; one page of posts is in memory at a time. */
export async function writePages(
  ctx: MemberCtx,
  services: OwnDataServices,
  language: string,
  zip: ZipWriter,
): Promise<void> {
  const member = await findMemberById(ctx, ctx.actor.memberId)
  if (!member) return
  const { name, handle } = member
  let number = 1
  const write = async (posts: readonly OwnPost[], hasMore: boolean) => {
    const page = renderPage({
      posts,
      name,
      handle,
      avatar: member.avatarId === null ? null : avatarPath,
      instanceName: services.instanceName,
      words: wordsOf(language),
      newer: number > 1 ? nameOf(number - 1) : null,
      older: hasMore ? nameOf(number + 1) : null,
    })
    await zip.add(nameOf(number), whole(page))
    number += 1
  }
  let posts: OwnPost[] = []
  for await (const post of ownPosts(ctx)) {
    if (posts.length === postsPerPage) {
      await write(posts, true)
      posts = []
    }
    posts.push(post)
  }
  await write(posts, false)
}

async function* whole(text: string) {
  yield text
}
