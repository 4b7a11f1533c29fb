import { useQuery } from '@tanstack/react-query'
import { memberCalls } from '../api/calls.ts'
import { keys } from '../api/query-client.ts'

export type Suggestion = Awaited<ReturnType<typeof memberCalls.suggestions>>['items'][number]

export const useSuggestions = () =>
  useQuery({ queryKey: keys.suggestions, queryFn: memberCalls.suggestions, staleTime: 10 * 60_000 })
