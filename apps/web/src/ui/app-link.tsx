import { useRouter } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, MouseEvent, Ref } from 'react'

export type AppLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** A path from paths.ts. */
  to: string
  replace?: boolean
  ref?: Ref<HTMLAnchorElement>
}

const isPlainPress = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** A link inside the app. A real anchor, so it opens in a new tab and can be copied; a plain press stays in the page. */
export function AppLink({ to, replace = false, onClick, target, ...rest }: AppLinkProps) {
  const router = useRouter()
  const preload = () => {
    void router.preloadRoute({ to: to.split('?')[0] as string }).catch(() => undefined)
  }
  return (
    <a
      {...rest}
      href={to}
      target={target}
      onPointerEnter={preload}
      onFocus={preload}
      onClick={event => {
        onClick?.(event)
        if (event.defaultPrevented || target || !isPlainPress(event)) return
        event.preventDefault()
        void router.navigate({ href: to, replace })
      }}
    />
  )
}
