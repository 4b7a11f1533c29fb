import { House, type LucideIcon, MessageCircle, Store, UserRound, Wallet } from 'lucide-react'
import { paths } from '../paths.ts'

export type Place = 'home' | 'chats' | 'wallet' | 'shop' | 'me'

/** The five places of the app, in the order of the tab bar and the rail. */
export const places: readonly { name: Place; to: string; icon: LucideIcon }[] = [
  { name: 'home', to: paths.home, icon: House },
  { name: 'chats', to: paths.chats, icon: MessageCircle },
  { name: 'wallet', to: paths.wallet, icon: Wallet },
  { name: 'shop', to: paths.shop, icon: Store },
  { name: 'me', to: paths.me, icon: UserRound },
]

/** The place that a path belongs to; posts, people and search are reached from home. */
export function placeOf(pathname: string): Place {
  const first = pathname.split('/')[1] ?? ''
  return places.find(place => place.name === first)?.name ?? 'home'
}

/** Paths that show a task or a conversation at full height: the tab bar stands aside on a phone. */
export const hidesTabs = (pathname: string): boolean =>
  /^\/chats\/.+/.test(pathname) || /^\/wallet\/(send|add)$/.test(pathname)
