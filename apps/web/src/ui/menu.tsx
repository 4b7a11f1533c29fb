import {
  cloneElement,
  type KeyboardEvent,
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useState,
} from 'react'

const load = () => import('./menu-body.tsx')
const MenuBody = lazy(() => load().then(module => ({ default: module.MenuBody })))

/** One act of a menu. */
export const MenuItem = lazy(() => load().then(module => ({ default: module.MenuBodyItem })))

type TriggerProps = {
  onClick?: () => void
  onPointerEnter?: () => void
  onFocus?: () => void
  onKeyDown?: (event: KeyboardEvent) => void
  'aria-haspopup'?: 'menu'
  'aria-expanded'?: boolean
}

/**
 * A short list of acts behind one button. What a menu needs is a sixth of the first screen's code and most visits open
 * none, so it comes when somebody reaches for the button.
 */
export function Menu({
  trigger,
  ...rest
}: {
  trigger: ReactElement<TriggerProps>
  children: ReactNode
  align?: 'start' | 'end'
  side?: 'top' | 'bottom'
}) {
  const [asked, setAsked] = useState(false)
  const preload = () => void load()
  const waiting = cloneElement(trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onClick: () => setAsked(true),
    onPointerEnter: preload,
    onFocus: preload,
    onKeyDown: event => {
      if (event.key !== 'ArrowDown') return
      event.preventDefault()
      setAsked(true)
    },
  })
  if (!asked) return waiting
  return (
    <Suspense fallback={waiting}>
      <MenuBody trigger={trigger} {...rest} />
    </Suspense>
  )
}
