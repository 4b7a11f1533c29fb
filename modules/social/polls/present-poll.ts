import type { Post } from '../posts/schema.ts'
import type { ReadPoll } from './read-polls.ts'

/** The wire shape of a poll. */
export function presentPoll(poll: ReadPoll): NonNullable<Post['poll']> {
  return {
    options: poll.options,
    multiple: poll.multiple,
    closes_at: poll.closesAt.toISOString(),
    closed: poll.closed,
    voters: poll.voters,
    own_choice: poll.ownChoice,
  }
}
