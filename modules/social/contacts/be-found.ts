import { findEmail } from '@stoa/identity'
import { type Ctx, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { lockTies } from '../graph/tie-store.ts'
import type { ContactKey } from './contact-key.ts'
import { deleteToken, listStaleEntries, replaceToken } from './contact-store.ts'
import { tokenOf } from './contact-token.ts'

/** From now on members who know the acting member's e-mail find the profile by it, or no longer do. */
export async function setFindable(ctx: MemberCtx, key: ContactKey, isFindable: boolean): Promise<void> {
  const { memberId } = ctx.actor
  await inTransaction(ctx, async ctx => {
    await lockTies(ctx.db, [memberId])
    if (isFindable) await writeToken(ctx, key, memberId)
    else await deleteToken(ctx.db, memberId)
  })
}

const chunkRows = 100

/** After the server's secret was changed: tokens of the former key are made anew. Safe to repeat. */
export async function renewTokens(ctx: Ctx, key: ContactKey): Promise<void> {
  for (;;) {
    const stale = await listStaleEntries(ctx.db, key.id, chunkRows)
    for (const memberId of stale) {
      await inTransaction(ctx, async ctx => {
        await lockTies(ctx.db, [memberId])
        await writeToken(ctx, key, memberId)
      })
    }
    if (stale.length < chunkRows) return
  }
}

async function writeToken(ctx: Ctx, key: ContactKey, memberId: Uuid): Promise<void> {
  const email = await findEmail(ctx, memberId)
  // Who is gone meanwhile is not to be found either.
  if (email === null) await deleteToken(ctx.db, memberId)
  else await replaceToken(ctx.db, memberId, tokenOf(key.output(email), memberId), key.id)
}
