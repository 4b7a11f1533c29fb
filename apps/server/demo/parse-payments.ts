import { parseWhen, type When } from './schedule.ts'

/** Money from one member to another, or from their bank when `from` is null. US dollars. */
export interface TownPayment {
  when: When
  from: string | null
  to: string
  amountMinor: bigint
  note: string
  /** The bank says no. */
  rejected: boolean
}

const line = /^(\S+ \d\d:\d\d) ([a-z0-9_]+) > ([a-z0-9_]+) (\d+)\.(\d\d)(?: (.+))?$/

/**
 * Reads one payment a line: `moment from > to 12.50 note`, with `bank` for a top-up, whose only
 * note is `(rejected)`.
 * @throws for a line that is no payment
 */
export function parsePayments(source: string): TownPayment[] {
  return source
    .split('\n')
    .filter(text => text !== '')
    .map(text => {
      const match = line.exec(text)
      if (!match) throw new Error(`not a payment: ${text}`)
      const [, when, from, to, units, cents, note] = match
      return {
        when: parseWhen(when!),
        from: from === 'bank' ? null : from!,
        to: to!,
        amountMinor: BigInt(units! + cents!),
        note: from === 'bank' ? '' : (note ?? ''),
        rejected: from === 'bank' && note === '(rejected)',
      }
    })
}
