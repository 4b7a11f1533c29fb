import { findEmail, findMemberById } from '@stoa/identity'
import { type MemberCtx, toWireId } from '@stoa/kit'
import { ownAttachments } from '@stoa/media'
import { ownChatDevices, ownChats, ownOlderChats } from '@stoa/messaging'
import { ownNoticeSettings } from '@stoa/notifications'
import { listPayments, presentPayments } from '@stoa/payments'
import { ownSafetyData } from '@stoa/safety'
import { ownFeeds } from '@stoa/search'
import { type OwnPost, ownFollowing, ownPosts, ownSocialData } from '@stoa/social'
import type { OwnDataServices } from '../services.ts'
import { avatarPath, mediaPath } from './media-path.ts'

type Rows = AsyncIterable<object>

/** The kinds of an export, one JSON file each; FORMAT.md says what stands in them. */
export function contentsOf(ctx: MemberCtx, services: OwnDataServices): Record<string, () => Rows> {
  const safety = Object.entries(ownSafetyData).map(([kind, read]) => [kind, () => read(ctx)] as const)
  const social = Object.entries(ownSocialData).map(
    ([kind, read]) => [kind === 'settings' ? 'profile_settings' : kind, () => read(ctx)] as const,
  )
  return {
    profile: () => profile(ctx),
    posts: () => only(ctx, post => post.reply_to === null),
    replies: () => only(ctx, post => post.reply_to !== null),
    quotes: () => only(ctx, post => post.quote !== null),
    polls: () => only(ctx, post => post.poll !== null),
    ...Object.fromEntries(social),
    feeds: async function* () {
      yield* await ownFeeds(ctx)
    },
    ...Object.fromEntries(safety),
    notice_settings: async function* () {
      yield await ownNoticeSettings(ctx)
    },
    media: () => media(ctx),
    chats: () => ownChats(ctx),
    chat_devices: () => ownChatDevices(ctx),
    older_chats: () => ownOlderChats(ctx),
    payments: () => payments(ctx, services),
  }
}

async function* profile(ctx: MemberCtx): Rows {
  const { memberId } = ctx.actor
  const member = await findMemberById(ctx, memberId)
  if (!member) return
  yield {
    id: toWireId('mem', member.id),
    handle: member.handle,
    name: member.name,
    bio: member.bio,
    email: await findEmail(ctx, memberId),
    joined_at: member.joinedAt.toISOString(),
    moved_to: member.movedTo,
    avatar: member.avatarId === null ? null : avatarPath,
  }
}

async function* only(ctx: MemberCtx, wanted: (post: OwnPost) => boolean): Rows {
  for await (const post of ownPosts(ctx)) if (wanted(post)) yield post
}

async function* media(ctx: MemberCtx): Rows {
  for await (const attachment of ownAttachments(ctx)) {
    yield { ...attachment, file: mediaPath(attachment) }
  }
}

async function* payments(ctx: MemberCtx, services: OwnDataServices): Rows {
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof listPayments>> = await listPayments(ctx, {
      cursor: cursor ?? undefined,
      limit: 100,
    })
    yield* await presentPayments(ctx, services.payments, page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
}

/** `{"format": …, "kind": …, "items": [ … ]}`, an item a line. */
export async function* jsonFile(kind: string, rows: Rows): AsyncGenerator<string> {
  yield `{"format":"stoa-export-1","kind":${JSON.stringify(kind)},"items":[`
  let between = '\n'
  for await (const row of rows) {
    yield between + JSON.stringify(row)
    between = ',\n'
  }
  yield '\n]}\n'
}

/** Whom the member follows, as other servers read it. */
export async function* followingCsv(ctx: MemberCtx, host: string): AsyncGenerator<string> {
  yield 'Account address,Show boosts,Notify on new posts,Languages\n'
  for await (const person of ownFollowing(ctx)) {
    const tells = person.viewer?.watches ?? false
    yield `${person.handle}@${host},true,${tells},\n`
  }
}
