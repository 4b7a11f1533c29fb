export { socialEvents } from './events.ts'
export { type FollowResult, followMember } from './graph/follow-member.ts'
export { findMentionable } from './graph/mentionable.ts'
export { readFolloweeIds, readFollowsAmong, readPeopleByIds } from './graph/read-for-search.ts'
export { type Person, PersonSchema } from './graph/schema.ts'
export { findUnwelcoming, isApart, noStanding, readStandings, type Standing } from './graph/standing.ts'
export { unfollowMember } from './graph/unfollow-member.ts'
export { type Circle, circleMembers, findCirclesWith, isInCircle, ownsCircle } from './lists/circles.ts'
export { capturePost, readAroundPost, readRecentPosts } from './moderation/capture-post.ts'
export { socialModule } from './module.ts'
export { isMuted, type MutablePost, type Mutes, noMutes } from './mutes/muting.ts'
export { readMutes } from './mutes/read-mutes.ts'
export { closePoll } from './polls/close-poll.ts'
export { nextVoters } from './polls/next-voters.ts'
export { votePoll } from './polls/vote-poll.ts'
export {
  type CreatePostResult,
  type CreatePostResult,
  createPost,
  createPost,
  type NewPost,
} from './posts/create-post.ts'
export { type LikeResult, likePost } from './posts/like-post.ts'
export { pinPost } from './posts/pin-post.ts'
export { nextPostRefs, readPostsByRefs, readSearchablePosts } from './posts/read-for-search.ts'
export { repostPost } from './posts/repost-post.ts'
export { type Post, type TimelineItem, TimelineItemSchema } from './posts/schema.ts'
export type { SearchablePost } from './posts/searchable-store.ts'
export { createSocialServices, type SocialServices } from './services.ts'
export { type ProfileSettings, readProfileSettings } from './settings/profile-settings.ts'
export { fanOutPost } from './timelines/fan-out-post.ts'
export type { PostRef } from './timelines/timeline.ts'
