import type { ProfileSettings } from '../settings/settings.ts'

/** Who keeps the lists of followers and followed private still sees them. */
export function mayReadFollows(
  settings: Pick<ProfileSettings, 'showFollows'>,
  relation: { isSelf: boolean } | null,
): boolean {
  return settings.showFollows || (relation?.isSelf ?? false)
}
