import type { MemberCtx, Uuid } from '@stoa/kit'
import type { SubjectPorts } from './subjects.ts'

/** What the composition gives the module: what it must reach and may not import. */
export interface SafetyServices {
  subjects: SubjectPorts
  /** Null where no media can be blocked. */
  media: {
    /** Refuses these pictures and clips, and the same bytes uploaded again. */
    block(ctx: MemberCtx, ids: readonly Uuid[]): Promise<void>
    unblock(ctx: MemberCtx, ids: readonly Uuid[]): Promise<void>
  } | null
}
