import { File, RotateCw, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { SendingBar } from '../../media/sending-bar.tsx'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import type { AttachedFile, Attaching } from './use-attaching.ts'

/** The files of the message being written, above the words. Without files it is nothing. */
export function AttachTray({ attaching }: { attaching: Attaching }) {
  const t = useTranslations('chatFiles')
  const { items, leftOut } = attaching
  if (items.length === 0 && leftOut === null) return null
  return (
    <div className="pb-2">
      {items.length > 0 && (
        <ul aria-label={t('tray')} className="flex gap-2 overflow-x-auto py-1">
          {items.map(item => (
            <TrayFile
              key={item.id}
              item={item}
              onRemove={() => attaching.remove(item.id)}
              onRetry={() => attaching.retry(item.id)}
            />
          ))}
        </ul>
      )}
      {leftOut && (
        <p role="alert" className="text-caption text-cinnabar">
          {t(leftOut === 'too_many' ? 'tooMany' : 'tooLarge')}
        </p>
      )}
    </div>
  )
}

function TrayFile({
  item,
  onRemove,
  onRetry,
}: {
  item: AttachedFile
  onRemove: () => void
  onRetry: () => void
}) {
  const t = useTranslations('chatFiles')
  const { name } = item
  return (
    <li className="relative size-[84px] flex-none overflow-hidden rounded-m bg-sunken">
      {item.previewUrl ? (
        <img
          src={item.previewUrl}
          alt={name}
          className={cx('size-full object-cover', item.state !== 'ready' && 'opacity-55')}
        />
      ) : (
        <span className="grid size-full place-content-center justify-items-center gap-1 px-1.5 text-caption text-ink-2">
          <Icon of={File} />
          <span className="max-w-[72px] truncate">{name}</span>
        </span>
      )}
      {item.state === 'sending' && (
        <SendingBar progress={item.progress} label={t('sending', { name })} className="inset-x-2 bottom-2" />
      )}
      {item.state === 'failed' && (
        <button
          type="button"
          onClick={onRetry}
          aria-label={t('retryNamed', { name })}
          className="tap absolute inset-x-1.5 bottom-1.5 flex h-7 items-center justify-center gap-1 rounded-full bg-canvas/90 font-semibold text-caption text-cinnabar"
        >
          <Icon of={RotateCw} size="xs" />
          {t('retry')}
        </button>
      )}
      <button
        type="button"
        onClick={onRemove}
        aria-label={t('remove', { name })}
        className="tap absolute top-1 right-1 grid size-6 place-items-center rounded-full bg-canvas/85 text-ink hover:bg-canvas"
      >
        <Icon of={X} size="xs" />
      </button>
    </li>
  )
}
