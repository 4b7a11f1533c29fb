import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../ui/button.tsx'
import { Textarea } from '../ui/field.tsx'
import { countGraphemes } from '../ui/graphemes.ts'
import { Icon } from '../ui/icon.tsx'
import { Sheet } from '../ui/sheet.tsx'
import type { UploadItem } from './upload-list.ts'

const altMaxCharacters = 1500

/** Asks what a picture or clip shows, in words, and gives fingers a way to move it. */
export function AltSheet({
  item,
  at,
  of,
  onMove,
  onSave,
  onClose,
}: {
  item: UploadItem
  at: number
  of: number
  onMove: (to: number) => void
  onSave: (alt: string) => void
  onClose: () => void
}) {
  const t = useTranslations('media')
  const [alt, setAlt] = useState(item.alt)
  const used = countGraphemes(alt.trim())
  const tooLong = used > altMaxCharacters
  const picture = item.kind === 'image' ? item.previewUrl : item.attachment?.preview_url
  return (
    <Sheet open onClose={onClose} title={t('altTitle')}>
      <form
        className="flex flex-col gap-4"
        onSubmit={event => {
          event.preventDefault()
          event.stopPropagation()
          if (!tooLong) onSave(alt.trim())
        }}
      >
        {picture && (
          <img src={picture} alt="" className="max-h-[32dvh] w-full rounded-m bg-sunken object-contain" />
        )}
        <Textarea
          label={t(item.kind === 'audio' ? 'altLabelAudio' : 'altLabel')}
          help={t('altHelp')}
          error={tooLong ? t('altTooLong', { max: altMaxCharacters }) : null}
          value={alt}
          autoFocus
          onChange={event => setAlt(event.target.value)}
        />
        {of > 1 && (
          <div className="flex items-center gap-2">
            <p className="flex-1 text-ink-2 text-small">{t('placeInPost', { at: at + 1, of })}</p>
            <Button
              kind="quiet"
              size="sm"
              disabled={at === 0}
              icon={<Icon of={ArrowLeft} size="s" />}
              onClick={() => onMove(at - 1)}
            >
              {t('earlier')}
            </Button>
            <Button
              kind="quiet"
              size="sm"
              disabled={at === of - 1}
              icon={<Icon of={ArrowRight} size="s" />}
              onClick={() => onMove(at + 1)}
            >
              {t('later')}
            </Button>
          </div>
        )}
        <Button type="submit" wide disabled={tooLong}>
          {t('altSave')}
        </Button>
      </form>
    </Sheet>
  )
}
