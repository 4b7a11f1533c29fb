import { Scale } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Icon } from '../../ui/icon.tsx'
import { RichText } from '../../ui/rich-text.tsx'

/** Context that readers who usually disagree both found helpful. */
export function CommunityNote({ text }: { text: string }) {
  const t = useTranslations('posts')
  return (
    <aside aria-label={t('noteTitle')} className="mt-2 rounded-m bg-aegean-wash px-3.5 py-2.5 text-small">
      <p className="mb-0.5 flex items-center gap-1.5 font-semibold text-aegean">
        <Icon of={Scale} size="xs" />
        {t('noteTitle')}
      </p>
      <p className="text-pretty" dir="auto">
        <RichText text={text} />
      </p>
    </aside>
  )
}
