/** Why something is reported, and why staff act, with how urgent it is: 3 is looked at first. */
const severities = {
  minors: 3,
  self_harm: 3,
  violence: 3,
  illegal: 2,
  hate: 2,
  harassment: 2,
  sexual: 2,
  scam: 2,
  impersonation: 1,
  spam: 1,
  other: 1,
} as const

export type Reason = keyof typeof severities
export const reasons = Object.keys(severities) as Reason[]

/** 1 to 3. */
export function severityOf(reason: Reason): number {
  return severities[reason]
}
