import type { ImportRule } from '../rules.ts'

/** An archive that is not taken in, thrown through the streams that read it. */
export class ArchiveRefusal extends Error {
  readonly rule: ImportRule

  constructor(rule: ImportRule) {
    super(rule)
    this.rule = rule
  }
}
