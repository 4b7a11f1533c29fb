import { type Ctx, toWireId } from '@stoa/kit'
import { getAttachments } from '@stoa/media'
import type { Static } from 'typebox'
import type { DraftRow } from './draft-store.ts'
import type { DraftSchema } from './schema.ts'

/** Drafts in their wire shape, with what is left of their uploads: one more statement for any number. */
export async function presentDrafts(
  ctx: Ctx,
  drafts: readonly DraftRow[],
): Promise<Static<typeof DraftSchema>[]> {
  const attachments = await getAttachments(
    ctx,
    drafts.flatMap(draft => draft.mediaIds),
  )
  return drafts.map(draft => ({
    id: toWireId('post', draft.draftId),
    version: draft.version,
    post: draft.body,
    media: draft.mediaIds.flatMap(id => attachments.get(id) ?? []),
    publish_at: draft.publishAt?.toISOString() ?? null,
    failure: draft.failure,
    created_at: draft.createdAt.toISOString(),
    updated_at: draft.updatedAt.toISOString(),
  }))
}
