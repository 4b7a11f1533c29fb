import { useCanGoBack, useRouter } from '@tanstack/react-router'

/** Back to where the member came from; on a page opened from outside, up to `fallback`. */
export function useBack(fallback: string): () => void {
  const router = useRouter()
  const canGoBack = useCanGoBack()
  return () => {
    if (canGoBack) router.history.back()
    else void router.navigate({ href: fallback, replace: true })
  }
}
