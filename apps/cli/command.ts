/** One command of `npx stoa`. */
export interface Command {
  /** The words that call it. */
  name: readonly string[]
  /** Its arguments, for the list of commands. */
  usage: string
  summary: string
  /** @returns the exit code: 0 done, 1 refused or found something wrong, 2 called wrongly */
  run(args: string[]): Promise<number>
}

/** Called in a way that cannot work: printed as one sentence with the usage. */
export class UsageError extends Error {}
