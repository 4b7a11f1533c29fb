import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { keys } from '../api/query-client.ts'
import type { FeedRule } from '../api/types.ts'
import { PostCard } from '../social/card/post-card.tsx'
import { isWhole } from './rule-editor.tsx'
import { feedCalls } from './search-calls.ts'

/** What the rules would show now, asked a moment after the last change. Rules that are not whole yet are left out. */
export function FeedPreview({ match, rules }: { match: 'all' | 'any'; rules: readonly FeedRule[] }) {
  const t = useTranslations('search')
  const whole = JSON.stringify({ match, rules: rules.filter(isWhole) })
  const [asked, setAsked] = useState(whole)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(whole), 400)
    return () => clearTimeout(timer)
  }, [whole])
  const wanted = JSON.parse(asked) as { match: 'all' | 'any'; rules: FeedRule[] }
  const preview = useQuery({
    queryKey: keys.feedPreview(asked),
    queryFn: ({ signal }) => feedCalls.preview(wanted, signal),
    enabled: wanted.rules.some(rule => !rule.exclude),
    placeholderData: keepPreviousData,
    retry: false,
  })
  const items = preview.isError ? [] : (preview.data?.items ?? [])
  return (
    <section aria-labelledby="preview" className="-mx-4 border-line border-t">
      <h2 id="preview" className="px-4 pt-4 pb-1 text-[1.25rem]">
        {t('preview')}
      </h2>
      {items.length === 0 ? (
        <p role="status" className="px-4 py-4 text-ink-3">
          {t(preview.isFetching ? 'previewLoading' : 'previewEmpty')}
        </p>
      ) : (
        <div role="feed" aria-labelledby="preview" aria-busy={preview.isFetching}>
          {items.map((item, at) => (
            <div key={item.post.id} className="border-line border-b">
              <PostCard item={item} at={at + 1} of={items.length} />
            </div>
          ))}
        </div>
      )}
    </section>
  )
}
