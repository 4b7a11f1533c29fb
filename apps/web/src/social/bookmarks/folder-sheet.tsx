import { useMutation, useQuery } from '@tanstack/react-query'
import { Bookmark, Check, Folder } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { bookmarkCalls } from '../../api/calls.ts'
import { keys, queryClient } from '../../api/query-client.ts'
import type { Post } from '../../api/types.ts'
import { useProblemText } from '../../identity/problem-text.ts'
import { Button } from '../../ui/button.tsx'
import { Input } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { showToast } from '../../ui/toast.tsx'

/** Makes a folder; for a post, chooses the folder that keeps it. */
export function FolderSheet({ post, onClose }: { post: Post | null; onClose: () => void }) {
  const t = useTranslations('bookmarks')
  const problemText = useProblemText()
  const [title, setTitle] = useState('')
  const folders = useQuery({ queryKey: keys.folders, queryFn: bookmarkCalls.folders }).data?.items ?? []
  const kept = useQuery({
    queryKey: keys.bookmark(post?.id ?? ''),
    queryFn: () => bookmarkCalls.read(post!.id),
    enabled: post !== null,
  })
  const move = useMutation({
    mutationFn: (folderId: string | null) => bookmarkCalls.keep(post!.id, folderId),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: keys.bookmark(post!.id) })
      void queryClient.invalidateQueries({ queryKey: keys.allBookmarks })
      showToast({ text: t('moved') })
      onClose()
    },
  })
  const make = useMutation({
    mutationFn: () => bookmarkCalls.makeFolder(title.trim()),
    onSuccess: folder => {
      void queryClient.invalidateQueries({ queryKey: keys.folders })
      if (post) move.mutate(folder.id)
      else onClose()
    },
  })
  const error = make.error ?? move.error
  const here = kept.data?.folder_id ?? null
  return (
    <Sheet open onClose={onClose} title={post ? t('moveTitle') : t('newFolder')}>
      {post && (
        <ul className="mb-4">
          {[{ id: null, title: t('noFolder') }, ...folders].map(folder => (
            <li key={folder.id ?? ''}>
              <button
                type="button"
                aria-pressed={kept.isSuccess && here === folder.id}
                onClick={() => move.mutate(folder.id)}
                className="flex min-h-12 w-full items-center gap-3 rounded-m px-2 text-left text-ui hover:bg-sunken"
              >
                <Icon of={folder.id ? Folder : Bookmark} size="s" className="text-ink-3" />
                <span className="min-w-0 flex-1 truncate">{folder.title}</span>
                {kept.isSuccess && here === folder.id && <Icon of={Check} size="s" />}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="flex flex-col gap-3"
        onSubmit={event => {
          event.preventDefault()
          if (title.trim() && !make.isPending) make.mutate()
        }}
      >
        <Input
          label={t('folderName')}
          value={title}
          maxLength={60}
          error={error ? problemText(error) : null}
          onChange={event => setTitle(event.target.value)}
        />
        <Button type="submit" kind="quiet" busy={make.isPending} disabled={!title.trim()}>
          {post ? t('makeAndMove') : t('makeFolder')}
        </Button>
      </form>
    </Sheet>
  )
}
