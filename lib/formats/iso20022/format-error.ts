/**
 * Why a message was refused: the path of the element, the rule it broke, and one sentence for a person.
 * `rule` is stable and may be branched on; `message` may change.
 */
export type FormatFault = { path: string; rule: FormatRule; message: string }

export type FormatRule =
  | 'too_large'
  | 'not_utf8'
  | 'not_well_formed'
  | 'declaration_refused'
  | 'namespace'
  | 'missing'
  | 'unexpected_element'
  | 'unexpected_attribute'
  | 'unexpected_text'
  | 'length'
  | 'characters'
  | 'pattern'
  | 'fixed_value'
  | 'unknown_code'
  | 'currency'
  | 'fraction_digits'
  | 'amount_range'
  | 'time'
  | 'number_of_transactions'
  | 'control_sum'
  | 'reason_required'
  | 'accepted_amount_required'

/** Outcome of a parse: bytes from outside are never trusted to be right, so a fault is a value. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; fault: FormatFault }

/** Carries a fault out of nested readers and writers. Builders let it out, because bad input to them is a bug. */
export class FormatError extends Error {
  readonly fault: FormatFault

  constructor(path: string, rule: FormatRule, message: string) {
    super(`${path}: ${message} (${rule})`)
    this.name = 'FormatError'
    this.fault = { path, rule, message }
  }
}

/** Runs a reader and turns the fault it throws into a value; anything else is a bug and goes on up. */
export function capture<T>(read: () => T): Parsed<T> {
  try {
    return { ok: true, value: read() }
  } catch (error) {
    if (error instanceof FormatError) return { ok: false, fault: error.fault }
    throw error
  }
}
