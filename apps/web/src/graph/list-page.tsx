import type { ReactNode } from 'react'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'

/** The frame of a screen that is one list. */
export function ListPage({
  title,
  fallback,
  end,
  children,
}: {
  title: string
  fallback: string
  end?: ReactNode
  children: ReactNode
}) {
  usePageTitle(title)
  return (
    <div className="mx-auto flex w-full max-w-[664px] flex-1 flex-col border-line bg-surface sm:border-x">
      <ScreenHeader
        kind="depth"
        fallback={fallback}
        title={title}
        end={end}
        className="border-line border-b bg-surface/92"
      />
      {children}
    </div>
  )
}
