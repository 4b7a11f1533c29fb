/** Entries of an archive, wanted or not. */
export const archiveMaxEntries = 50_000
export const pathMaxUnits = 1_000
/** Unpacked, an archive may be this many times what a file may be that is brought along. */
export const unpackedFactor = 2
/** From so many bytes on, what is packed more tightly than pictures or posts ever are is no archive of posts. */
export const ratioFromBytes = 32 * 1024 * 1024
export const maxRatio = 100
/** Of what says whose archive it is. */
export const actorMaxBytes = 1024 * 1024
/** Of one post as JSON. */
export const activityMaxBytes = 1024 * 1024
export const archiveMaxPosts = 50_000
/** Posts that one member has brought along in all. */
export const memberMaxPosts = 100_000
/** Nobody posted before. */
export const oldestPost = new Date('1990-01-01T00:00:00Z')
