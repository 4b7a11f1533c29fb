import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useMediaQuery } from '../ui/media-query.ts'

const SquareAside = lazy(() => import('./square-aside.tsx').then(m => ({ default: m.SquareAside })))

/** One column to read in. What stands beside it where there is room stays while the column changes. */
export function SquareLayout() {
  const hasRoomBeside = useMediaQuery('(min-width: 1060px)')
  return (
    <div className="mx-auto flex w-full max-w-[1120px] flex-1 justify-center gap-6 lg:gap-9">
      <div className="flex w-full min-w-0 max-w-[664px] flex-col">
        <Outlet />
      </div>
      {hasRoomBeside && (
        <Suspense fallback={<div className="w-[300px] flex-none pr-4 lg:w-[352px]" />}>
          <SquareAside />
        </Suspense>
      )}
    </div>
  )
}
