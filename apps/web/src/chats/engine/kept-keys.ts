/** Keys of this app's own records, beside the engine's. */
export const ownKeys = {
  /** What the server last said of a chat. */
  row: (chat: string) => `row/${chat}`,
  title: (chat: string) => `title/${chat}`,
  draft: (chat: string) => `draft/${chat}`,
  /** The account key that the member compared and found right. */
  verified: (member: string) => `verified/${member}`,
  /** There is another account key than before, and the member has not seen the warning yet. */
  changed: (member: string) => `changed/${member}`,
  /** What is known of the recovery words here; the words themselves are kept nowhere. */
  words: 'words',
  /** The server knows this device: without it the identity may be one that was never handed in. */
  registered: 'registered',
}
