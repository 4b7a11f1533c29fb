/** Runs one statement on the connection that seeds. */
export type Run = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
