import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from './cx.ts'

const light =
  'linear-gradient(100deg, var(--quiet) 30%, color-mix(in oklch, var(--quiet) 45%, var(--surface)) 48%, var(--quiet) 66%) 0 / 300% 100%'

/** One bar of stone where a word will stand. */
export const Bone = ({ className, round = false }: { className: string; round?: boolean }) => (
  <span
    className={cx(
      'block max-w-full animate-sweep motion-reduce:animate-none',
      round ? 'rounded-full' : 'rounded-[7px]',
      className,
    )}
    style={{ background: light }}
  />
)

/** Holds the exact shape of what is coming. Invisible for 200 ms, so that a quick answer never flickers. */
export function Skeleton({ children, className }: { children: ReactNode; className?: string }) {
  const t = useTranslations('common')
  return (
    <div role="status" aria-busy="true" className={cx('animate-late', className)}>
      <span className="sr-only">{t('loading')}</span>
      <div aria-hidden="true">{children}</div>
    </div>
  )
}

export const RowBones = ({ count = 4, avatar = 'size-[42px]' }: { count?: number; avatar?: string }) => (
  <div className="overflow-hidden rounded-l bg-surface shadow-e1">
    {Array.from({ length: count }, (_, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: bones are all alike
      <div key={at} className="flex min-h-16 items-center gap-3 px-3.5 py-2.5">
        <Bone round className={cx('flex-none', avatar)} />
        <div className="flex-1 space-y-2">
          <Bone className={at % 2 ? 'h-3 w-24' : 'h-3 w-32'} />
          <Bone className={at % 2 ? 'h-2.5 w-40' : 'h-2.5 w-20'} />
        </div>
        <Bone className="h-4 w-16" />
      </div>
    ))}
  </div>
)
