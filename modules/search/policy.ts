/** A query: characters and terms at most. */
export const queryMaxLength = 500
export const queryMaxTerms = 30

/** How many posts one step of a search may look at, and how many steps one page may take. */
export const probeCandidates = 400
export const pageMaxProbes = 24
/** Blocks of 18 hours: on a busy instance too large, on a quiet one too small, and one step from right on most. */
export const firstLevel = 3

/** Posts in one step of filling the index. */
export const fillBatch = 500
/** How many such steps a job takes before it lets others work. */
export const fillStepsPerJob = 20
