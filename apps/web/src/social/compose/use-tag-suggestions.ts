import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { keys } from '../../api/query-client.ts'
import { searchCalls } from '../../search/search-calls.ts'

/** Tags in use that begin with what is typed after the mark. Asked 200 ms after the last key; none for ''. */
export function useTagSuggestions(typed: string): { tag: string; posts: number }[] {
  const [query, setQuery] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setQuery(typed), 200)
    return () => clearTimeout(timer)
  }, [typed])
  // The server asks for two letters: below that too many tags begin alike.
  const isAsked = typed !== '' && query.length >= 2
  const { data } = useQuery({
    queryKey: keys.suggest(`#${query}`),
    queryFn: ({ signal }) => searchCalls.suggest(`#${query}`, signal),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  const start = typed.toLowerCase()
  return isAsked ? (data?.tags ?? []).filter(({ tag }) => tag.toLowerCase().startsWith(start)) : []
}
