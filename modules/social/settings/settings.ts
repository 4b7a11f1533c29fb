/** How a member's profile meets others. */
export interface ProfileSettings {
  /** Who wants to follow asks first. */
  locked: boolean
  /** May be suggested to members who do not know them, and be found by name. */
  discoverable: boolean
  showLikes: boolean
  showFollows: boolean
  /** Whose mentions reach the member: everybody's, or those of members whom they follow. */
  mentionsFrom: 'everyone' | 'followed'
  /** The ranked timeline is offered beside the one ordered by time. */
  forYou: boolean
}

/** What holds until a member says otherwise. */
export const defaultSettings: ProfileSettings = {
  locked: false,
  discoverable: true,
  showLikes: true,
  showFollows: true,
  mentionsFrom: 'everyone',
  forYou: true,
}
