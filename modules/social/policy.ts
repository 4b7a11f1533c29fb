import type { TextLimits, Uuid } from '@stoa/kit'

/** A post as most are; a longer one has basic formatting and is folded in lists after as much. */
export const plainPostLimits: TextLimits = { maxGraphemes: 500, maxLines: 50 }
export const longPostLimits: TextLimits = { maxGraphemes: 25_000, maxLines: 1_000 }
export const warningLimits: TextLimits = { maxGraphemes: 200, maxLines: 1 }

/** How much one post may point at: each mention may wake a member, each tag is a list it stands in. */
export const entityLimits = { mentions: 20, tags: 30, links: 20, shortcodes: 50 }

/** How much of a conversation one page shows around its post. */
export const threadBounds = { ancestors: 50, width: 3, depth: 6, limit: 150 }

export const postMaxMedia = 4
/** A post with more edits stays as it is: its history is read in one page. */
export const postMaxEdits = 50

/** An author with more followers than this is merged in when a timeline is read, not written ahead. */
export const fanOutMaxFollowers = 5_000

/** How many followers one statement serves. */
export const fanOutChunkRows = 500

/** A post that reaches its watchers later than this is no news to them. */
export const watchedNewsMs = 24 * 3_600_000

/** Posts that are brought to their authors' followers together. */
export const fanOutPostsMost = 16

/** A new follower finds this many of the newest posts in the home timeline. */
export const backfillPosts = 200

/** A home timeline keeps at least this many written-ahead posts. */
export const homeTimelineKeptRows = 1_000

/** Who has not looked at home for so long has no timeline written ahead. */
export const homeIdleDays = 14
/** A read is noted again after this time: not each of them is a write. */
export const homeTouchMs = 6 * 3_600_000
/** Who comes back finds this many of the newest posts, of this many members followed last. */
export const wakePosts = 400
export const wakeFollowees = 5_000

/** The ranked timeline looks at posts of this many days: so many from home, liked by so many members followed. */
export const rankedDays = 7
export const rankedHomePosts = 150
export const rankedFollowees = 150
export const rankedResponses = 200
/** What is popular is found among so many of everybody's newest posts, and so many are kept. */
export const popularDays = 2
export const popularLookedAt = 5_000
export const popularKept = 100

/** One post in 256 pays for the trimming of the timelines it is written to. */
export function isTrimDue(postId: Uuid): boolean {
  return Number.parseInt(postId.slice(-2), 16) === 0
}

/** The local timeline reaches back this far. */
export const localTimelineDays = 30

/** Suggestions look at this many members you follow, and at this many follows of theirs in all. */
export const suggestionSources = 50
export const suggestionFollowRows = 2_000
/** How many candidates are looked at before those already followed are left out. */
export const suggestionCandidates = 200
/** Where nobody you follow helps, the authors of this many newest posts do. */
export const suggestionRecentPosts = 200
/** Tags of this many newest posts of one's own say what one writes about. */
export const suggestionOwnPosts = 50

/** A member mutes at most this many words, phrases and tags. */
export const mutedPhrasesMax = 200
export const phraseLimits: TextLimits = { maxGraphemes: 100, maxLines: 1 }

/** A member has at most this many lists, with this many members each. */
export const listsMax = 50
export const listMembersMax = 500
export const listTitleLimits: TextLimits = { maxGraphemes: 60, maxLines: 1 }

/** Contact discovery: what one request and one day may ask for. */
export const contactLimits = {
  evaluateMax: 100,
  evaluationsPerDay: 20,
  prefixesMax: 200,
  entriesMax: 20_000,
  countedMax: 20_000,
} as const

/** Follow requests are counted up to here. */
export const requestCountMax = 1_000

/** Only the author edits a post or deletes it. */
export function mayChangePost(memberId: Uuid, post: { authorId: Uuid }): boolean {
  return post.authorId === memberId
}

/** What somebody likes is shown as their settings say, and always to themselves. */
export function mayReadLikes(
  viewerId: Uuid | null,
  memberId: Uuid,
  settings: { showLikes: boolean },
): boolean {
  return viewerId === memberId || settings.showLikes
}

/** Only what everybody may see is passed on, whether by itself or in a quote. */
export function mayRepost(post: { visibility: string }): boolean {
  return post.visibility === 'public'
}

/** A profile shows at its top what everybody who may see the profile's posts may read. */
export function mayPinPost(memberId: Uuid, post: { authorId: Uuid; visibility: string }): boolean {
  return post.authorId === memberId && (post.visibility === 'public' || post.visibility === 'followers')
}
