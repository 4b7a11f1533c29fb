import type { Ctx, Uuid } from '@stoa/kit'
import { selectMarks } from './mark-store.ts'

/** What holds for a member. */
export interface Restrictions {
  /** Not recommended to others: out of trends, suggestions and For You, replies collapsed. */
  limited: boolean
  /** Not here for the time being: nothing of theirs is shown. */
  suspended: boolean
}

/** What holds for a post. */
export interface Labels {
  /** The code of the reason why it is covered, or null. */
  label: string | null
  /** Gone for everybody. */
  removed: boolean
  /** Waits for the staff: only its author sees it. */
  held: boolean
}

export interface Marks {
  restrictions: ReadonlyMap<Uuid, Restrictions>
  labels: ReadonlyMap<Uuid, Labels>
}

/**
 * What holds for these members and posts, in one statement for any number of them. Who or what is absent from
 * the answer is unmarked.
 */
export async function readMarks(
  ctx: Ctx,
  of: { memberIds: readonly Uuid[]; subjectIds: readonly Uuid[] },
): Promise<Marks> {
  const restrictions = new Map<Uuid, Restrictions>()
  const labels = new Map<Uuid, Labels>()
  const ids = [...new Set([...of.memberIds, ...of.subjectIds])]
  if (ids.length === 0) return { restrictions, labels }
  for (const { subjectId, kind, reason } of await selectMarks(ctx.db, ids, ctx.clock.now())) {
    if (kind === 'limited' || kind === 'suspended') {
      const before = restrictions.get(subjectId) ?? { limited: false, suspended: false }
      restrictions.set(subjectId, { ...before, [kind]: true })
    } else {
      const before = labels.get(subjectId) ?? { label: null, removed: false, held: false }
      labels.set(subjectId, kind === 'label' ? { ...before, label: reason } : { ...before, [kind]: true })
    }
  }
  return { restrictions, labels }
}

/** Which of these members are limited or suspended. */
export async function readRestrictions(
  ctx: Ctx,
  memberIds: readonly Uuid[],
): Promise<ReadonlyMap<Uuid, Restrictions>> {
  return (await readMarks(ctx, { memberIds, subjectIds: [] })).restrictions
}

/** Which of these posts are covered, removed or held. */
export async function readLabels(ctx: Ctx, subjectIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, Labels>> {
  return (await readMarks(ctx, { memberIds: [], subjectIds })).labels
}
