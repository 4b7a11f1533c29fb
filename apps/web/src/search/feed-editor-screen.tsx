import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ApiProblem } from '../api/problem.ts'
import { keys, queryClient } from '../api/query-client.ts'
import type { MemberFeed } from '../api/types.ts'
import { useGo } from '../app/go.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { useProblemText } from '../identity/problem-text.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Input, Textarea } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'
import { showToast } from '../ui/toast.tsx'
import { DeleteFeed } from './delete-feed.tsx'
import { FeedPreview } from './feed-preview.tsx'
import { type DraftRule, draftRule, RuleEditor } from './rule-editor.tsx'
import { type FeedDraft, feedCalls } from './search-calls.ts'

export function NewFeedScreen() {
  const t = useTranslations('search')
  const { tag }: { tag?: string } = useSearch({ strict: false })
  usePageTitle(t('newFeed'))
  return (
    <EditorPage title={t('newFeed')} fallback={paths.feeds}>
      <FeedEditor feed={null} tag={tag ?? null} />
    </EditorPage>
  )
}

export function EditFeedScreen() {
  const t = useTranslations('search')
  const { feedId } = useParams({ strict: false }) as { feedId: string }
  const feed = useQuery({ queryKey: keys.feed(feedId), queryFn: () => feedCalls.read(feedId) })
  usePageTitle(t('editFeed'))
  return (
    <EditorPage title={t('editFeed')} fallback={paths.feed(feedId)}>
      {feed.isPending ? (
        <Skeleton>
          <RowBones count={4} />
        </Skeleton>
      ) : feed.isError ? (
        <ErrorState error={feed.error} title={t('feedsError')} onRetry={() => void feed.refetch()} />
      ) : (
        <FeedEditor feed={feed.data} tag={null} />
      )}
    </EditorPage>
  )
}

function EditorPage({ title, fallback, children }: { title: string; fallback: string; children: ReactNode }) {
  return (
    <div className="mx-auto flex w-full max-w-[664px] flex-1 flex-col border-line bg-surface sm:border-x">
      <ScreenHeader
        kind="task"
        fallback={fallback}
        title={title}
        className="border-line border-b bg-surface/92"
      />
      {children}
    </div>
  )
}

function FeedEditor({ feed, tag }: { feed: MemberFeed | null; tag: string | null }) {
  const t = useTranslations('search')
  const go = useGo()
  const problemText = useProblemText()
  const [title, setTitle] = useState(feed?.title ?? (tag ? `#${tag}` : ''))
  const [description, setDescription] = useState(feed?.description ?? '')
  const [isPublic, setPublic] = useState(feed?.is_public ?? false)
  const [match, setMatch] = useState<'all' | 'any'>(feed?.match ?? 'any')
  const [rules, setRules] = useState<DraftRule[]>(() =>
    feed ? feed.rules.map(rule => draftRule(rule)) : [draftRule(tag ? { kind: 'tag', value: tag } : {})],
  )
  const draft: FeedDraft = {
    title,
    description,
    is_public: isPublic,
    match,
    rules: rules.map(({ kind, value, exclude }) => ({ kind, value, exclude })),
  }
  const save = useMutation({
    mutationFn: () => (feed ? feedCalls.change(feed.id, draft) : feedCalls.create(draft)),
    onSuccess: async saved => {
      queryClient.setQueryData(keys.feed(saved.id), saved)
      queryClient.removeQueries({ queryKey: keys.feedPosts(saved.id) })
      await queryClient.invalidateQueries({ queryKey: ['feeds'] })
      showToast({ text: t('feedSaved') })
      go(paths.feed(saved.id), { replace: true })
    },
  })
  const errors = save.error instanceof ApiProblem ? save.error.errors : []
  const errorAt = (field: string) => {
    const found = errors.find(error => error.field === field)
    return found ? t(`ruleRefused.${refusalKey(found.rule)}`) : null
  }
  const elsewhere = save.error && errors.length === 0 ? problemText(save.error) : errorAt('rules')
  return (
    <form
      className="flex flex-col gap-5 px-4 py-5"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <Input
        label={t('feedTitle')}
        value={title}
        maxLength={80}
        error={errorAt('title')}
        onChange={event => setTitle(event.target.value)}
      />
      <Textarea
        label={t('feedDescription')}
        help={t('feedDescriptionHelp')}
        value={description}
        error={errorAt('description')}
        onChange={event => setDescription(event.target.value)}
      />
      <div>
        <p className="mb-1.5 text-label font-medium text-ink-2">{t('match')}</p>
        <Segmented
          label={t('match')}
          panelId="feed-rules"
          value={match}
          onChange={setMatch}
          options={[
            { value: 'any', label: t('matchAny') },
            { value: 'all', label: t('matchAll') },
          ]}
        />
      </div>
      <div id="feed-rules" role="tabpanel" aria-labelledby={`feed-rules-${match}`}>
        <RuleEditor rules={rules} onChange={setRules} errorOf={at => errorAt(`rules.${at}.value`)} />
      </div>
      <label className="flex min-h-11 items-center gap-3 text-ui">
        <input
          type="checkbox"
          checked={isPublic}
          onChange={event => setPublic(event.target.checked)}
          className="size-5 accent-[var(--ink-fill)]"
        />
        <span>
          <span className="block font-[550]">{t('public')}</span>
          <span className="block text-ink-3 text-label">{t('publicHelp')}</span>
        </span>
      </label>
      {elsewhere && <Notice tone="bad">{elsewhere}</Notice>}
      <div className="flex flex-wrap gap-2.5">
        <Button type="submit" busy={save.isPending} className="flex-1">
          {t(feed ? 'saveFeed' : 'makeFeed')}
        </Button>
        {feed && <DeleteFeed feed={feed} />}
      </div>
      <FeedPreview match={match} rules={draft.rules} />
    </form>
  )
}

const knownRefusals = [
  'visible_text',
  'max_graphemes',
  'max_lines',
  'member',
  'tag',
  'words',
  'phrase',
  'list',
  'one_included',
  'max_rules',
] as const

/** Which of the app's own words tell the refusal; `other` where the rule is not known here. */
const refusalKey = (rule: string): (typeof knownRefusals)[number] | 'other' =>
  knownRefusals.find(known => known === rule) ?? 'other'
