import type { Post } from '../../api/types.ts'
import { paths } from '../../paths.ts'
import { showToast } from '../../ui/toast.tsx'

const addressOf = (post: Post): string => new URL(paths.post(post.id), location.href).href

export async function copyPostLink(post: Post, said: string): Promise<void> {
  await navigator.clipboard?.writeText(addressOf(post))
  showToast({ text: said })
}

/** The device's own share sheet where there is one, else the clipboard. */
export async function sharePost(post: Post, said: string): Promise<void> {
  if (!navigator.share || !matchMedia('(pointer: coarse)').matches) return copyPostLink(post, said)
  // Whoever closes the share sheet has decided; there is nothing to report.
  await navigator.share({ url: addressOf(post) }).catch(() => undefined)
}
