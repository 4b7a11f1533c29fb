import { Outlet } from '@tanstack/react-router'
import { useRouteFocus } from '../app/route-focus.ts'

/** The frame of pages that need no session. */
export function OutsideLayout() {
  useRouteFocus()
  return (
    <main id="content" tabIndex={-1} className="min-h-dvh">
      <Outlet />
    </main>
  )
}
