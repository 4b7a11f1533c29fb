import { Plus } from 'lucide-react'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import type { Attaching } from './use-attaching.ts'

/** Opens the device's picker, for anything. */
export function AttachButton({ attaching }: { attaching: Attaching }) {
  const t = useTranslations('chatFiles')
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <IconButton label={t('attach')} onClick={() => input.current?.click()} className="text-ink-2">
        <Icon of={Plus} />
      </IconButton>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('attach')}
        onChange={event => {
          attaching.add(event.target.files ?? [])
          event.target.value = ''
        }}
      />
    </>
  )
}
