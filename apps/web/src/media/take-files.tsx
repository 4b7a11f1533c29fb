import { ImagePlus } from 'lucide-react'
import { type ClipboardEvent, type ReactNode, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '../ui/cx.ts'
import { Icon } from '../ui/icon.tsx'
import { useFileDrop } from '../ui/use-file-drop.ts'
import type { Uploads } from './use-uploads.ts'

const accepted =
  'image/jpeg,image/png,image/webp,image/gif,image/avif,video/mp4,video/webm,audio/mpeg,audio/mp4,audio/ogg,audio/wav,.m4a'

/** Opens the device's picker. */
export function PickFiles({ uploads }: { uploads: Uploads }) {
  const t = useTranslations('media')
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        aria-label={t('add')}
        title={t('add')}
        disabled={uploads.items.length >= uploads.max}
        onClick={() => input.current?.click()}
        className="tap grid size-9 flex-none place-items-center rounded-full text-ink-2 transition-colors hover:bg-sunken hover:text-ink disabled:cursor-not-allowed disabled:opacity-45"
      >
        <Icon of={ImagePlus} size="s" />
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accepted}
        aria-label={t('add')}
        onChange={event => {
          uploads.add(event.target.files ?? [])
          event.target.value = ''
        }}
      />
    </>
  )
}

/** Takes files that are dropped on what is inside, or pasted into it. Pasted text stays text. */
export function TakeFiles({ uploads, children }: { uploads: Uploads; children: ReactNode }) {
  const t = useTranslations('media')
  const drop = useFileDrop(files => uploads.add(files))
  return (
    <div
      className={cx(
        'relative min-w-0 flex-1 rounded-m',
        drop.isOver && 'outline-2 outline-aegean outline-dashed outline-offset-4',
      )}
      {...drop.handlers}
      onPaste={(event: ClipboardEvent) => {
        if (event.clipboardData.files.length === 0) return
        event.preventDefault()
        uploads.add(event.clipboardData.files)
      }}
    >
      {children}
      {drop.isOver && (
        <p
          role="status"
          className="pointer-events-none absolute inset-0 grid place-items-center rounded-m bg-surface/85 font-semibold text-aegean text-small"
        >
          {t('dropHere')}
        </p>
      )}
    </div>
  )
}
