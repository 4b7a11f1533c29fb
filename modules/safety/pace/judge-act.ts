import { createHash } from 'node:crypto'
import { countTries, type MemberCtx, type ProblemError, problem, uuidTimeMs } from '@stoa/kit'
import { newAccountMs, type PacedAct, paceOf, sameTextMinLength, sameTextWindowMs } from './limits.ts'
import { type PaceReason, scoreAct } from './score-act.ts'

export interface Act {
  kind: PacedAct
  /** What is published, for acts that publish. */
  text?: string
  links?: number
  /** Members named who do not follow the actor. */
  strangers?: number
}

export type ActVerdict =
  | { code: 'allowed' }
  | { code: 'slow_down'; retryAfterSeconds: number; reasons: PaceReason[] }
  /** Only for what can wait for the staff: a post. */
  | { code: 'held'; reasons: PaceReason[] }

/**
 * Counts an act of the acting member and says whether it may go on now. Call it outside the transaction of the
 * act: a refused one counts too. One statement.
 */
export async function judgeAct(ctx: MemberCtx, act: Act): Promise<ActVerdict> {
  const { memberId } = ctx.actor
  const now = ctx.clock.now()
  const pace = paceOf(act.kind, now)
  const isNew = now.getTime() - uuidTimeMs(memberId) < newAccountMs
  const text = comparable(act.text ?? '')
  const windows = [{ key: `pace|${act.kind}|${memberId}`, windowMs: pace.windowMs }]
  if (text.length >= sameTextMinLength) {
    windows.push({ key: `pace|text|${memberId}|${hashOf(text)}`, windowMs: sameTextWindowMs })
  }
  const [acts, same] = await countTries(ctx, windows)
  const score = scoreAct({
    isNew,
    acts: acts!.count,
    maxActs: isNew ? pace.maxNew : pace.max,
    sameText: same?.count ?? 0,
    links: act.links ?? 0,
    strangers: act.strangers ?? 0,
  })
  if (score.outcome === 'allow') return { code: 'allowed' }
  if (score.outcome === 'hold') return { code: 'held', reasons: score.reasons }
  const waitMs = acts!.endsAt.getTime() - now.getTime()
  return {
    code: 'slow_down',
    retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)),
    reasons: score.reasons,
  }
}

/** The text without what spammers vary: case, marks, spaces and digits. */
function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '')
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

/** The refusal of an act that goes too fast. */
export function slowDownProblem(verdict: Extract<ActVerdict, { code: 'slow_down' }>): ProblemError {
  return problem(429, 'slow_down', {
    title: 'That is a lot at once',
    detail: `Try again in ${verdict.retryAfterSeconds} seconds.`,
    extra: { retry_after_seconds: verdict.retryAfterSeconds, reasons: verdict.reasons },
    headers: { 'retry-after': String(verdict.retryAfterSeconds) },
  })
}

/** For routes of acts that cannot wait: refuses one that goes too fast. */
export async function requirePace(ctx: MemberCtx, kind: Exclude<PacedAct, 'post'>): Promise<void> {
  const verdict = await judgeAct(ctx, { kind })
  if (verdict.code === 'slow_down') throw slowDownProblem(verdict)
}
