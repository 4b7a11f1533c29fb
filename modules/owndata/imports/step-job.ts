import { type Ctx, enqueue, type Uuid } from '@stoa/kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import type { ImportKey } from './import-store.ts'

export const readArchiveTask = 'owndata.read-archive'

const StepPayload = Type.Object({
  member_id: Type.String({ format: 'uuid' }),
  import_id: Type.String({ format: 'uuid' }),
})

/** Enqueues a step of an import, in the transaction that makes it due. */
export async function enqueueStep(ctx: Ctx, task: string, { memberId, importId }: ImportKey): Promise<void> {
  await enqueue(
    ctx,
    task,
    { member_id: memberId, import_id: importId },
    { jobKey: `${task}:${importId}`, maxAttempts: 10 },
  )
}

export function importKeyOf(payload: unknown): ImportKey {
  const { member_id, import_id } = Value.Parse(StepPayload, payload)
  return { memberId: member_id as Uuid, importId: import_id as Uuid }
}
