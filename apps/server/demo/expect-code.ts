/** @throws when a use case refuses what the town wants: its content is wrong then */
export function expectCode(result: { code: string }, ...expected: string[]): void {
  if (!expected.includes(result.code)) throw new Error(`the town is refused: ${JSON.stringify(result)}`)
}
