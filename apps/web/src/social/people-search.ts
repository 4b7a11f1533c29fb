import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { memberCalls } from '../api/calls.ts'
import { keys } from '../api/query-client.ts'

/** Members whose name or handle begins with what is typed. Asked 200 ms after the last key. */
export function usePeopleSearch(text: string) {
  const [query, setQuery] = useState(text.trim())
  useEffect(() => {
    const timer = setTimeout(() => setQuery(text.trim().replace(/^@/, '')), 200)
    return () => clearTimeout(timer)
  }, [text])
  const result = useQuery({
    queryKey: keys.people(query),
    queryFn: ({ signal }) => memberCalls.search(query, signal),
    enabled: query !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  return { query, ...result }
}
