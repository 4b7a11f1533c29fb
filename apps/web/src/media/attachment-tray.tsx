import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Notice } from '../ui/notice.tsx'
import { AltSheet } from './alt-sheet.tsx'
import { TrayItem } from './tray-item.tsx'
import type { Uploads } from './use-uploads.ts'

/**
 * The files of the post being written, in the order in which they will stand. Drag one to another place, or move it
 * with Alt and an arrow key. Without files it is nothing.
 */
export function AttachmentTray({ uploads }: { uploads: Uploads }) {
  const t = useTranslations('media')
  const [described, setDescribed] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const dragged = useRef<string | null>(null)
  const { items, leftOut } = uploads
  if (items.length === 0 && !leftOut) return null
  const move = (id: string, to: number) => {
    uploads.move(id, to)
    setSaid(t('movedTo', { at: Math.min(items.length, Math.max(1, to + 1)), of: items.length }))
  }
  const missing = items.filter(({ alt, kind }) => alt === '' && kind !== 'audio').length
  const place = items.findIndex(({ id }) => id === described)
  const open = items[place]
  return (
    <div className="mt-3">
      {items.length > 0 && (
        <ul aria-label={t('tray')} className="flex gap-2.5 overflow-x-auto pt-1 pb-2">
          {items.map((item, at) => (
            <TrayItem
              key={item.id}
              item={item}
              at={at}
              of={items.length}
              onDescribe={() => setDescribed(item.id)}
              onRemove={() => uploads.remove(item.id)}
              onRetry={() => uploads.retry(item.id)}
              onMove={to => move(item.id, to)}
              onDragStart={() => {
                dragged.current = item.id
              }}
              onDragOver={() => {
                if (dragged.current && dragged.current !== item.id) uploads.move(dragged.current, at)
              }}
              onDragEnd={() => {
                dragged.current = null
              }}
            />
          ))}
        </ul>
      )}
      {missing > 0 && <p className="text-ink-2 text-label">{t('altMissing', { count: missing })}</p>}
      {leftOut && (
        <Notice tone="bad" className="mt-2">
          {leftOut.why === 'too_many'
            ? t('tooMany', { max: uploads.max })
            : t('leftOut', { count: leftOut.count })}
        </Notice>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
      {open && (
        <AltSheet
          item={open}
          at={place}
          of={items.length}
          onMove={to => move(open.id, to)}
          onSave={alt => {
            uploads.setAlt(open.id, alt)
            setDescribed(null)
          }}
          onClose={() => setDescribed(null)}
        />
      )}
    </div>
  )
}
