import { findMemberById, listMembersAfter, type MemberProfile } from '@stoa/identity'
import { type Ctx, inTransaction, type Uuid } from '@stoa/kit'
import { fillBatch } from '../policy.ts'
import { fold, tidyCase } from '../words/fold.ts'
import { splitWords } from '../words/split-words.ts'
import {
  deletePerson,
  lockPeopleFilling,
  movePeopleFilling,
  type PersonDocument,
  upsertPeople,
} from './person-store.ts'

/** Brings the index to what a member says of themselves now. */
export async function indexPerson(ctx: Ctx, memberId: Uuid): Promise<void> {
  const member = await findMemberById(ctx, memberId)
  if (member) await upsertPeople(ctx.db, [documentOf(member)])
  else await deletePerson(ctx.db, memberId)
}

function documentOf({ id, name, handle, bio }: MemberProfile): PersonDocument {
  const text = `${name} ${handle} ${bio}`
  const folded = splitWords(fold(text))
  return {
    memberId: id,
    stemmed: [...new Set([...splitWords(tidyCase(text)), ...folded])].join(' '),
    words: folded.join(' '),
  }
}

/** Brings in the members who were there before the index, by so many steps at most; each commits by itself. */
export async function fillPeople(ctx: Ctx, maxSteps: number): Promise<boolean> {
  for (let step = 0; step < maxSteps; step += 1) {
    const finished = await inTransaction(ctx, async ctx => {
      const after = await lockPeopleFilling(ctx.db)
      if (after === null) return true
      const members = await listMembersAfter(ctx, after, fillBatch)
      await upsertPeople(ctx.db, members.map(documentOf))
      const isLast = members.length < fillBatch
      await movePeopleFilling(ctx.db, members.at(-1)?.id ?? null, isLast ? ctx.clock.now() : null)
      return isLast
    })
    if (finished) return true
  }
  return false
}
