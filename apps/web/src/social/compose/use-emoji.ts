import { useQuery } from '@tanstack/react-query'
import { answerOf, api } from '../../api/client.ts'

export type Emoji = { shortcode: string; url: string }

const none: readonly Emoji[] = []

/** The instance's own small pictures; none until they have come. */
export const useEmoji = (): readonly Emoji[] =>
  useQuery({ queryKey: ['emoji'], queryFn: () => answerOf(api.GET('/v1/emoji')), staleTime: 5 * 60_000 }).data
    ?.items ?? none

/** Those whose shortcode has what is typed in it; those that begin so come first. */
export function findEmoji(all: readonly Emoji[], typed: string): Emoji[] {
  const query = typed.toLowerCase()
  const rank = ({ shortcode }: Emoji) => (shortcode.startsWith(query) ? 0 : 1)
  return all
    .filter(({ shortcode }) => shortcode.includes(query))
    .sort((one, two) => rank(one) - rank(two) || one.shortcode.localeCompare(two.shortcode))
}
