/** A reason not to run that the operator can act on: printed as one sentence, exit code 1. */
export class StartError extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.name = 'StartError'
  }
}

/** The clear sentence for what stopped the start, or null when it is a bug and deserves its stack. */
export function explainFailure(error: unknown): string | null {
  if (error instanceof StartError) return error.message
  const code = (error as NodeJS.ErrnoException | null)?.code
  // 53100: PostgreSQL's own word for it.
  if (code === 'ENOSPC' || code === '53100') return 'The disk is full: free some space and start again.'
  // 42501, insufficient_privilege: only while tables are made, so it is the owner that is wrong.
  if (code === '42501') {
    return `The database user lacks a right (${(error as Error).message}): make it the owner of the database.`
  }
  if (code === 'EROFS') {
    return `${(error as NodeJS.ErrnoException).path ?? 'The data folder'} cannot be written, its file system is read-only: choose another folder with STOA_DATA.`
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return `No right to use ${(error as NodeJS.ErrnoException).path ?? 'a file that is needed'}: check its owner and mode.`
  }
  return null
}
