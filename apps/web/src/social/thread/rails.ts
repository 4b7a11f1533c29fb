/** How the lines of a conversation run beside one answer. */
export type Rails = {
  /** For each column left of the one that leads here, outermost first: whether its line runs past. */
  passing: boolean[]
  /** Whether the line that leads here goes on to a later answer to the same post. */
  goesOn: boolean
  /** Whether an answer to this one follows. */
  isAnswered: boolean
}

/**
 * The lines of a conversation in reading order, from the depth of each answer alone: 1 for an answer to the post itself,
 * and each answer stands behind what it answers.
 */
export function railsOf(depths: readonly number[]): Rails[] {
  // From below, so that for each column it is known whether something follows in it.
  const follows: boolean[] = []
  const rails: Rails[] = []
  for (let at = depths.length - 1; at >= 0; at--) {
    const depth = depths[at]!
    rails[at] = {
      passing: Array.from({ length: depth - 1 }, (_, column) => follows[column + 1] ?? false),
      goesOn: follows[depth] ?? false,
      isAnswered: (depths[at + 1] ?? 0) > depth,
    }
    // Nothing deeper reaches over this one, and whatever is as deep above it leads on to it.
    follows.length = depth
    follows[depth] = true
  }
  return rails
}
