/** Lists that the bell can be narrowed to. */
export const categories = ['mentions', 'reactions', 'follows', 'posts', 'payments', 'account'] as const
export type Category = (typeof categories)[number]

export interface KindRule {
  category: Category
  /** Alike things of one day and one subject become one notice. */
  grouped: boolean
  /** Where it is told unless the member says otherwise. */
  defaults: Channels
  /** Tells even in quiet hours: the member may have to act at once. */
  wakes?: boolean
}

export interface Channels {
  inApp: boolean
  push: boolean
  email: boolean
}

const everywhere: Channels = { inApp: true, push: true, email: true }
const quietly: Channels = { inApp: true, push: false, email: true }

/** Every kind of notice: where it is listed and how it is told. A new source adds its kinds here. */
export const kinds = {
  reply: { category: 'mentions', grouped: false, defaults: everywhere },
  mention: { category: 'mentions', grouped: false, defaults: everywhere },
  quote: { category: 'mentions', grouped: false, defaults: everywhere },
  like: { category: 'reactions', grouped: true, defaults: quietly },
  repost: { category: 'reactions', grouped: true, defaults: quietly },
  follow: { category: 'follows', grouped: true, defaults: everywhere },
  follow_request: { category: 'follows', grouped: false, defaults: everywhere },
  follow_accepted: { category: 'follows', grouped: false, defaults: everywhere },
  new_post: { category: 'posts', grouped: false, defaults: everywhere },
  poll_closed: { category: 'posts', grouped: false, defaults: quietly },
  draft_failed: { category: 'posts', grouped: false, defaults: everywhere },
  payment_received: { category: 'payments', grouped: false, defaults: everywhere },
  top_up_failed: { category: 'payments', grouped: false, defaults: everywhere },
  decision: { category: 'account', grouped: false, defaults: everywhere },
  report_resolved: { category: 'account', grouped: false, defaults: quietly },
  appeal_answered: { category: 'account', grouped: false, defaults: everywhere },
  new_device: { category: 'account', grouped: false, defaults: everywhere, wakes: true },
} as const satisfies Record<string, KindRule>

export type Kind = keyof typeof kinds
export const kindNames = Object.keys(kinds) as readonly Kind[]

export function ruleOf(kind: Kind): KindRule {
  return kinds[kind]
}
