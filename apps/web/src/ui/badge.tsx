import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from './cx.ts'

const tones = {
  plain: 'bg-quiet text-ink-2',
  laurel: 'bg-laurel-wash text-laurel',
  murex: 'bg-murex-wash text-murex',
  cinnabar: 'bg-cinnabar-wash text-cinnabar',
  aegean: 'bg-aegean-wash text-aegean',
  sun: 'bg-sun-wash text-sun-text',
}

export function Badge({ tone = 'plain', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span
      className={cx(
        'inline-flex h-5 flex-none items-center gap-1 whitespace-nowrap rounded-xs px-[7px] text-micro font-semibold tracking-[.01em]',
        tones[tone],
      )}
    >
      {children}
    </span>
  )
}

/** How many wait. Cinnabar in the tab bar, sun in lists. The words are for those who do not see the dot. */
export function CountDot({
  count,
  words,
  tone = 'cinnabar',
}: {
  count: number
  words: string
  tone?: 'cinnabar' | 'sun'
}) {
  if (count <= 0) return null
  return (
    <span
      className={cx(
        'num inline-block h-[18px] min-w-[18px] rounded-full px-[5px] text-center text-micro font-semibold leading-[18px]',
        tone === 'sun' ? 'bg-sun text-on-sun' : 'bg-cinnabar-fill text-on-cinnabar',
      )}
    >
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="sr-only">{words}</span>
    </span>
  )
}

/** Stands beside the title wherever money is shown that no real bank holds. Hatched edge, and always words. */
export function SandboxLabel({ short = false }: { short?: boolean }) {
  const t = useTranslations('common')
  return (
    <span className="inline-flex h-[22px] flex-none items-center overflow-hidden whitespace-nowrap rounded-xs bg-surface pr-2 text-micro font-semibold text-ink-2 inset-ring inset-ring-line-strong">
      <span aria-hidden="true" className="hatch mr-[7px] w-[13px] self-stretch opacity-75" />
      {short ? t('sandboxShort') : t('sandbox')}
    </span>
  )
}
