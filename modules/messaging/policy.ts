/** The members of a chat are told of another's typing at most this often. */
export const typingEveryMs = 2_000

/** What members may have and send of encrypted chats. */
export const chatLimits = {
  devices: 10,
  /** Of one device, waiting to be handed out. */
  keyPackages: 100,
  members: 1_000,
  chats: 2_000,
  keyPackageBytes: 4 * 1024,
  vaultBytes: 4 * 1024,
  messageBytes: 64 * 1024,
  /** Commits, welcomes and descriptions of a group of `members`, with two devices each. */
  groupBytes: 1_500_000,
  labelLength: 60,
  /** Of one file as it is sealed, and of all that a member sends in a day (UTC). */
  fileBytes: 100 * 1024 * 1024,
  fileBytesPerDay: 2 * 1024 ** 3,
}
