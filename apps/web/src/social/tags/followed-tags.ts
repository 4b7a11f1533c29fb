import { useMutation, useQuery } from '@tanstack/react-query'
import { answerOf, api } from '../../api/client.ts'
import { keys, queryClient } from '../../api/query-client.ts'
import { useProblemText } from '../../identity/problem-text.ts'
import { showToast } from '../../ui/toast.tsx'

const byTag = (tag: string) => ({ params: { path: { tag } } })

export const followedTagsQuery = {
  queryKey: keys.followedTags,
  queryFn: () => answerOf(api.GET('/v1/me/followed-tags')),
  staleTime: 5 * 60_000,
}

/** One form of a tag, as the server compares them. */
const keyOf = (tag: string): string =>
  tag
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

/** Whether the member follows the tag, and the act of changing that; null until it is known. */
export function useTagFollow(tag: string): {
  follows: boolean | null
  setFollow: (follows: boolean) => void
  isPending: boolean
} {
  const problemText = useProblemText()
  const followed = useQuery(followedTagsQuery)
  const { mutate, isPending } = useMutation({
    mutationFn: (follows: boolean) =>
      answerOf(
        follows
          ? api.PUT('/v1/tags/{tag}/follow', byTag(tag))
          : api.DELETE('/v1/tags/{tag}/follow', byTag(tag)),
      ),
    onSuccess: async () => {
      // Home has other posts now.
      void queryClient.invalidateQueries({ queryKey: keys.timeline('following') })
      await queryClient.invalidateQueries({ queryKey: keys.followedTags })
    },
    onError: error => showToast({ text: problemText(error) }),
  })
  const follows = followed.data?.items.some(item => keyOf(item.tag) === keyOf(tag)) ?? null
  return { follows, setFollow: mutate, isPending }
}
