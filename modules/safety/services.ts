import type { Ctx, MemberCtx, Uuid } from '@stoa/kit'
import type { SubjectPorts } from './subjects.ts'

/** A file that is refused when it is uploaded. */
export interface BlockedFile {
  id: Uuid
  sha256: string
  /** Null when only the very same file is refused. */
  perceptualHash: string | null
  reason: string
  blockedBy: Uuid | null
  createdAt: Date
  hits: number
}

/** What the composition gives the module: what it must reach and may not import. */
export interface SafetyServices {
  subjects: SubjectPorts
  /** For how many days after the end of a case its evidence is kept. */
  evidenceDays: number
  media: {
    /** Withholds pictures and clips and refuses their like; answers the blocks that this made. */
    block(ctx: MemberCtx, ids: readonly Uuid[], reason: string): Promise<Uuid[]>
    /** Refuses a file by its SHA-256 in hexadecimal; null when it is refused already. */
    blockFile(ctx: MemberCtx, sha256: string, reason: string): Promise<Uuid | null>
    find(ctx: Ctx, blockId: Uuid): Promise<BlockedFile | null>
    /** Newest first; `before` is the last id of the page before. */
    list(ctx: Ctx, page: { before: Uuid | null; limit: number }): Promise<BlockedFile[]>
    /** Takes blocks back. */
    unblock(ctx: MemberCtx, blockIds: readonly Uuid[]): Promise<void>
  }
}
