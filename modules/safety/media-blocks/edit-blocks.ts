import { inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import type { SafetyRefusal } from '../errors.ts'
import { appendLog } from '../log/log-store.ts'
import type { SafetyServices } from '../services.ts'
import { readText, whyLimits } from '../texts.ts'

type Services = Pick<SafetyServices, 'media'>

export type AddBlockResult =
  | { code: 'added'; blockId: Uuid }
  | Extract<SafetyRefusal, { code: 'already_blocked' | 'invalid_text' }>

/** Refuses a file from now on, known by its hash alone; who has it shown already is not touched by that. */
export function addBlock(
  ctx: MemberCtx,
  { media }: Services,
  input: { sha256: string; why: string },
): Promise<AddBlockResult> {
  return withWhy(input.why, why =>
    inTransaction(ctx, async ctx => {
      const blockId = await media.blockFile(ctx, input.sha256, why)
      if (blockId === null) return { code: 'already_blocked' }
      await log(ctx, 'media_blocked', blockId, why, { sha256: input.sha256 })
      return { code: 'added', blockId }
    }),
  )
}

export type RemoveBlockResult =
  | { code: 'removed' }
  | Extract<SafetyRefusal, { code: 'block_not_found' | 'invalid_text' }>

/** Takes a block back, whoever or whatever decision made it; what was withheld for it is shown again. */
export function removeBlock(
  ctx: MemberCtx,
  { media }: Services,
  input: { blockId: Uuid; why: string },
): Promise<RemoveBlockResult> {
  return withWhy(input.why, why =>
    inTransaction(ctx, async ctx => {
      const before = await media.find(ctx, input.blockId)
      if (before === null) return { code: 'block_not_found' }
      await media.unblock(ctx, [input.blockId])
      await log(ctx, 'media_unblocked', input.blockId, why, { sha256: before.sha256, reason: before.reason })
      return { code: 'removed' }
    }),
  )
}

async function withWhy<Result>(
  text: string,
  act: (why: string) => Promise<Result>,
): Promise<Result | Extract<SafetyRefusal, { code: 'invalid_text' }>> {
  const why = readText('why', text, whyLimits)
  return why.code === 'text' ? act(why.text) : why
}

function log(
  ctx: MemberCtx,
  deed: 'media_blocked' | 'media_unblocked',
  blockId: Uuid,
  why: string,
  before: Record<string, unknown>,
): Promise<void> {
  const { memberId: staffId } = ctx.actor
  return appendLog(ctx, {
    staffId,
    deed,
    caseId: null,
    subjectKind: 'media',
    subjectId: blockId,
    why,
    before,
  })
}
