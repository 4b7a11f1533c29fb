import { AudioLines, Check, Plus, RotateCw, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '../ui/cx.ts'
import { Icon } from '../ui/icon.tsx'
import { SendingBar } from './sending-bar.tsx'
import type { UploadItem } from './upload-list.ts'
import { useUploadProblem } from './upload-problem.ts'

type TrayItemProps = {
  item: UploadItem
  at: number
  of: number
  onDescribe: () => void
  onRemove: () => void
  onRetry: () => void
  onMove: (to: number) => void
  onDragStart: () => void
  onDragOver: () => void
  onDragEnd: () => void
}

const chip = 'tap rounded-full bg-canvas/85 text-ink hover:bg-canvas'

/** One file: its picture, how far it has come, and what can be done with it. */
export function TrayItem({ item, at, of, onMove, ...on }: TrayItemProps) {
  const t = useTranslations('media')
  const problemText = useUploadProblem()
  const name =
    item.name || t(item.kind === 'video' ? 'video' : item.kind === 'audio' ? 'recording' : 'picture')
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
    if (!event.altKey || by === 0) return
    event.preventDefault()
    onMove(at + by)
  }
  return (
    <li
      draggable
      onDragStart={on.onDragStart}
      onDragOver={event => {
        event.preventDefault()
        on.onDragOver()
      }}
      onDragEnd={on.onDragEnd}
      onKeyDown={onKeyDown}
      // Four stand side by side in a dialog; a phone scrolls.
      className="min-w-[112px] max-w-[148px] flex-1"
    >
      <div data-theme="dark" className="relative aspect-square overflow-hidden rounded-m bg-raised text-ink">
        <Preview item={item} />
        {item.state === 'sending' && (
          <SendingBar
            progress={item.progress}
            label={t('sending', { name })}
            className="inset-x-2.5 bottom-2.5"
          />
        )}
        <button
          type="button"
          onClick={on.onRemove}
          aria-label={t('remove', { name })}
          className={cx(chip, 'absolute top-1.5 right-1.5 grid size-7 place-items-center')}
        >
          <Icon of={X} size="xs" />
        </button>
        {item.state === 'ready' && (
          <button
            type="button"
            onClick={on.onDescribe}
            aria-label={t(item.alt ? 'altChange' : 'altAdd', { name, at: at + 1, of })}
            aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
            className={cx(
              chip,
              'absolute bottom-1.5 left-1.5 flex h-7 items-center gap-1 px-2.5 font-semibold text-caption',
            )}
          >
            <Icon of={item.alt ? Check : Plus} size="xs" />
            {t('altMark')}
          </button>
        )}
        {item.state === 'failed' && (
          <button
            type="button"
            onClick={on.onRetry}
            className={cx(
              chip,
              'absolute bottom-1.5 left-1.5 flex h-7 items-center gap-1 px-2.5 font-semibold text-caption',
            )}
          >
            <Icon of={RotateCw} size="xs" />
            {t('retry')}
          </button>
        )}
      </div>
      {item.state === 'failed' && (
        <p role="alert" className="mt-1 text-caption text-cinnabar">
          {problemText(item.error)}
        </p>
      )}
    </li>
  )
}

function Preview({ item }: { item: UploadItem }) {
  const look = cx('size-full object-cover', item.state !== 'ready' && 'opacity-60')
  if (item.kind === 'image' || (item.attachment?.preview_url && item.kind === 'video')) {
    const source = item.kind === 'image' ? item.previewUrl : item.attachment?.preview_url
    return <img src={source ?? undefined} alt={item.alt} draggable={false} className={look} />
  }
  if (item.kind === 'video' && item.previewUrl) {
    return <video src={item.previewUrl} muted playsInline preload="metadata" tabIndex={-1} className={look} />
  }
  return (
    <span className="grid size-full place-content-center justify-items-center gap-2 px-2 text-caption text-ink-2">
      <Icon of={AudioLines} size="l" />
      <span className="max-w-full truncate">{item.name}</span>
    </span>
  )
}
