/** What is known of an act at the time of doing it. */
export interface ActSignals {
  /** The account is less than a day old. */
  isNew: boolean
  /** Acts of this kind in the window, with this one, and how many are usual at most. */
  acts: number
  maxActs: number
  /** How often this text was sent in the last hour, with this time; 0 when there is none to compare. */
  sameText: number
  links: number
  /** Members named who do not follow the author. */
  strangers: number
}

export type PaceReason = 'burst' | 'repeated_text' | 'many_links' | 'many_strangers' | 'new_account'

export interface ActScore {
  points: number
  reasons: PaceReason[]
  outcome: 'allow' | 'slow_down' | 'hold'
}

/** From here on a post waits for the staff. */
const holdPoints = 6

/**
 * Adds up what speaks for spam. The weights, each with its reason:
 * - more acts than usual: slowed down, whatever else. Nobody reads so many.
 * - the same text a third time: 2, and 1 for each time more. Twice is a slip of the finger.
 * - a third link: 1, and 1 for each more, 3 at most. Two links are an article and its source.
 * - a fourth stranger named: 1, and 1 for each more, 6 at most. It is how spam reaches who did not ask.
 * - an account of its first day: 2 more, but only where something else speaks for spam. New members are welcome.
 * Six points hold a post; so one weak sign never does, and a new account needs two.
 */
export function scoreAct(signals: ActSignals): ActScore {
  const reasons: PaceReason[] = []
  let points = 0
  const add = (reason: PaceReason, more: number) => {
    if (more <= 0) return
    reasons.push(reason)
    points += more
  }
  add('repeated_text', signals.sameText >= 3 ? signals.sameText - 1 : 0)
  add('many_links', Math.min(3, signals.links - 2))
  add('many_strangers', Math.min(6, signals.strangers - 3))
  if (points > 0) add('new_account', signals.isNew ? 2 : 0)
  const isBurst = signals.acts > signals.maxActs
  if (isBurst) reasons.unshift('burst')
  const outcome = isBurst ? 'slow_down' : points >= holdPoints ? 'hold' : 'allow'
  return { points, reasons, outcome }
}
