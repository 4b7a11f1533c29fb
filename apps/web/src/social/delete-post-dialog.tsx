import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { postCalls } from '../api/calls.ts'
import type { Post } from '../api/types.ts'
import { Button } from '../ui/button.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { showToast } from '../ui/toast.tsx'
import { dropPost } from './post-cache.ts'

/** Asks once before a post goes away for everyone. */
export function DeletePostDialog({
  post,
  onClose,
  onDeleted,
}: {
  post: Post
  onClose: () => void
  onDeleted?: (() => void) | undefined
}) {
  const t = useTranslations()
  const remove = useMutation({
    mutationFn: () => postCalls.remove(post.id),
    onSuccess: () => {
      onClose()
      dropPost(post.id)
      showToast({ text: t('posts.deleted') })
      onDeleted?.()
    },
    onError: () => showToast({ text: t('posts.deleteFailed') }),
  })
  return (
    <Sheet open onClose={onClose} title={t('posts.deleteTitle')} description={t('posts.deleteText')}>
      <div className="mt-2 flex flex-wrap gap-2.5">
        <Button kind="quiet" className="flex-1" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button kind="danger" className="flex-1" busy={remove.isPending} onClick={() => remove.mutate()}>
          {t('common.delete')}
        </Button>
      </div>
    </Sheet>
  )
}
