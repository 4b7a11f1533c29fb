import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { memberCalls } from '../api/calls.ts'
import { queryClient } from '../api/query-client.ts'
import { updateMe, useMe } from '../identity/session.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { CropSheet } from './crop-sheet.tsx'

/** The member's picture: chosen, placed, sent, or taken away again. */
export function PictureEditor() {
  const t = useTranslations('me')
  const me = useMe()
  const input = useRef<HTMLInputElement>(null)
  const [picture, setPicture] = useState<ImageBitmap | null>(null)
  const [unreadable, setUnreadable] = useState(false)
  const refresh = () =>
    void queryClient.invalidateQueries({ predicate: query => query.queryKey[0] !== 'session' })
  const upload = useMutation({
    mutationFn: (file: Blob) => memberCalls.setAvatar(file),
    onSuccess: member => {
      setPicture(null)
      updateMe({ avatar_url: member.avatar_url })
      refresh()
    },
    onError: () => setPicture(null),
  })
  const remove = useMutation({
    mutationFn: memberCalls.removeAvatar,
    onSuccess: () => {
      updateMe({ avatar_url: null })
      refresh()
    },
  })
  const open = async (file: File | undefined) => {
    setUnreadable(false)
    upload.reset()
    if (!file) return
    try {
      setPicture(await createImageBitmap(file, { imageOrientation: 'from-image' }))
    } catch {
      setUnreadable(true)
    }
  }
  return (
    <section aria-label={t('picture')} className="flex flex-wrap items-center gap-x-5 gap-y-3">
      <Avatar
        member={{ ...me, avatar_url: me.avatar_url?.replace(/\/96(\.webp)?$/, '/256$1') ?? null }}
        size="xl"
      />
      <div className="min-w-[200px] flex-1">
        <div className="flex flex-wrap gap-2">
          <Button kind="quiet" size="sm" className="min-h-11" onClick={() => input.current?.click()}>
            {t('changePicture')}
          </Button>
          {me.avatar_url && (
            <Button
              kind="text"
              size="sm"
              className="min-h-11"
              busy={remove.isPending}
              onClick={() => remove.mutate()}
            >
              {t('removePicture')}
            </Button>
          )}
        </div>
        <p className="mt-1.5 text-ink-3 text-label">{t('pictureHelp')}</p>
      </div>
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        aria-label={t('changePicture')}
        tabIndex={-1}
        className="sr-only"
        onChange={event => {
          void open(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      {(unreadable || upload.isError || remove.isError) && (
        <Notice tone="bad" className="w-full">
          {unreadable ? t('pictureUnreadable') : upload.isError ? t('pictureFailed') : t('saveFailed')}
        </Notice>
      )}
      {picture && (
        <CropSheet
          picture={picture}
          busy={upload.isPending}
          onUse={file => upload.mutate(file)}
          onClose={() => setPicture(null)}
        />
      )}
    </section>
  )
}
