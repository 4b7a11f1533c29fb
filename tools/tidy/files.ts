import type { Finding, SourceFile } from './tree.ts'

/** Questions about a file that several rules ask, answered from its path alone. */

export function isScript(file: SourceFile): boolean {
  return /\.(ts|tsx|mts|cts|js|mjs|cjs)$/.test(file.path) && !isGenerated(file)
}

export function isGenerated(file: SourceFile): boolean {
  return /\.gen\.\w+$|(^|\/)openapi\.json$|(^|\/)package-lock\.json$/.test(file.path)
}

/** A file of tests, or one that only tests use. */
export function isTest(file: SourceFile): boolean {
  return /\.(test|spec)\.tsx?$|(^|\/)tests\/|^e2e\/|^lib\/testing\//.test(file.path)
}

export function isConfig(file: SourceFile): boolean {
  return /\.config\.\w+$|(^|\/)\.dependency-cruiser\.mjs$/.test(file.path)
}

/** Code that runs at a member's or on a server: not tests, not settings, not the scripts beside the web app. */
export function isShipped(file: SourceFile): boolean {
  return !isTest(file) && !isConfig(file) && !/^apps\/web\/(?!src\/)/.test(file.path)
}

export function nameOf(file: SourceFile): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1)
}

/** A finding for every line that the pattern matches. */
export function findLines(file: SourceFile, pattern: RegExp, message: (match: string) => string): Finding[] {
  return file.text.split('\n').flatMap((line, index) => {
    const match = pattern.exec(line)
    return match ? [{ file: file.path, line: index + 1, message: message(match[0].trim()) }] : []
  })
}
