import { Bell, House, type LucideIcon, MessageCircle, Store, UserRound, Wallet } from 'lucide-react'
import { paths } from '../paths.ts'

export type Place = 'home' | 'chats' | 'wallet' | 'shop' | 'me'
/** Where one can be: a place, or the notices, which a phone reaches from the header of Home. */
export type Spot = Place | 'notices'

const notices = { name: 'notices', to: paths.notices, icon: Bell } as const

/** The five places of the app, in the order of the tab bar and the rail. */
export const places: readonly { name: Place; to: string; icon: LucideIcon }[] = [
  { name: 'home', to: paths.home, icon: House },
  { name: 'chats', to: paths.chats, icon: MessageCircle },
  { name: 'wallet', to: paths.wallet, icon: Wallet },
  { name: 'shop', to: paths.shop, icon: Store },
  { name: 'me', to: paths.me, icon: UserRound },
]

/** The rail has room for the notices too. */
export const railSpots: readonly { name: Spot; to: string; icon: LucideIcon }[] = [
  ...places.slice(0, -1),
  notices,
  ...places.slice(-1),
]

/** The place that a path belongs to; posts, people and search are reached from home. */
export function placeOf(pathname: string): Spot {
  const first = pathname.split('/')[1] ?? ''
  return railSpots.find(spot => spot.name === first)?.name ?? 'home'
}

/** Paths that show a task or a conversation at full height: the tab bar stands aside on a phone. */
export const hidesTabs = (pathname: string): boolean =>
  /^\/chats\/.+/.test(pathname) || /^\/wallet\/(send|add)$/.test(pathname)
