import type { MemberCtx, Uuid } from '@stoa/kit'
import type { SubjectPorts } from './subjects.ts'

/** What the composition gives the module: what it must reach and may not import. */
export interface SafetyServices {
  subjects: SubjectPorts
  media: {
    /** Withholds pictures and clips and refuses their like; answers the blocks that this made. */
    block(ctx: MemberCtx, ids: readonly Uuid[], reason: string): Promise<Uuid[]>
    /** Takes blocks back. */
    unblock(ctx: MemberCtx, blockIds: readonly Uuid[]): Promise<void>
  }
}
