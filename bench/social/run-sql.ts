/** Runs one statement on the connection that seeds. */
export type Run = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>

/** Fills a table without one of its indexes, which is built over all rows at the end. */
export async function withoutIndex(run: Run, index: string, fill: () => Promise<void>): Promise<void> {
  const [found] = await run('SELECT pg_get_indexdef($1::regclass) AS definition', [index])
  await run(`DROP INDEX ${index}`)
  await fill()
  await run(String(found!['definition']))
}
