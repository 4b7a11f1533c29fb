import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { FolderPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { bookmarkCalls } from '../api/calls.ts'
import { keys } from '../api/query-client.ts'
import { useGo } from '../app/go.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { FolderSheet } from './bookmarks/folder-sheet.tsx'
import { PostFeed, usePostFeed } from './post-feed.tsx'

const panelId = 'kept'
const all = 'all'

/** The posts that a member keeps for themselves, all or by folder. Nobody else learns of it. */
export function BookmarksScreen() {
  const t = useTranslations('bookmarks')
  const go = useGo()
  const search: { folder?: string } = useSearch({ strict: false })
  const folders = useQuery({ queryKey: keys.folders, queryFn: bookmarkCalls.folders }).data?.items ?? []
  const folder = folders.find(one => one.id === search.folder)?.id ?? null
  const feed = usePostFeed(keys.bookmarks(folder), page => bookmarkCalls.list(folder, page))
  const [isMaking, setMaking] = useState(false)
  usePageTitle(t('title'))
  return (
    <div className="mx-auto flex w-full max-w-[664px] flex-1 flex-col border-line bg-surface sm:border-x">
      <ScreenHeader
        kind="depth"
        title={t('title')}
        className="border-line border-b bg-surface/92"
        end={
          <IconButton label={t('newFolder')} onClick={() => setMaking(true)}>
            <Icon of={FolderPlus} />
          </IconButton>
        }
      />
      {folders.length > 0 && (
        <div className="overflow-x-auto border-line border-b px-4 py-2.5 [scrollbar-width:none]">
          <Segmented
            label={t('folders')}
            panelId={panelId}
            value={folder ?? all}
            onChange={next =>
              go(next === all ? paths.bookmarks : `${paths.bookmarks}?folder=${next}`, { replace: true })
            }
            options={[
              { value: all, label: t('all') },
              ...folders.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        </div>
      )}
      <div
        id={panelId}
        {...(folders.length > 0 && {
          role: 'tabpanel',
          'aria-labelledby': `${panelId}-${folder ?? all}`,
        })}
      >
        <PostFeed
          feed={feed}
          feedKey={`kept:${folder ?? all}`}
          label={t('title')}
          errorTitle={t('error')}
          empty={
            <EmptyState scene="note" title={folder ? t('emptyFolderTitle') : t('emptyTitle')}>
              {folder ? t('emptyFolderText') : t('emptyText')}
            </EmptyState>
          }
        />
      </div>
      {isMaking && <FolderSheet post={null} onClose={() => setMaking(false)} />}
    </div>
  )
}
