import { useTranslations } from 'use-intl'
import { Sheet } from '../ui/sheet.tsx'
import { Composer } from './composer.tsx'

export function ComposeDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('home')
  return (
    <Sheet open onClose={onClose} tall title={t('composerTitle')}>
      <Composer autoFocus tall onPosted={onClose} />
    </Sheet>
  )
}
