/** A query: characters and terms at most. */
export const queryMaxLength = 500
export const queryMaxTerms = 30

/** How many posts one step of a search may look at, and how many steps one page may take. */
export const probeCandidates = 400
export const pageMaxProbes = 24
/**
 * Blocks of 68 minutes. A step too small finds little and costs little; one too large reads the lists of a frequent
 * word and of the whole block to find that there is too much, which on a busy instance is what a search costs most.
 */
export const firstLevel = 2
/** Where the best are asked for the line reaches weeks ahead of now and is thin there: blocks of 194 days. */
export const firstTopLevel = 5

/** Posts written at one time that are indexed together. */
export const indexTogether = 16
/** Posts in one step of filling the index. */
export const fillBatch = 500
/** How many such steps a job takes before it lets others work. */
export const fillStepsPerJob = 20

/** Events that one step of weighing reads, and how many steps one job takes. */
export const weighedEvents = 5_000
export const weighSteps = 20
/** Read again each time: what was not committed yet when it was passed. */
export const weighOverlapMs = 60_000

/** How many of the latest follows are looked at first when people are searched for. */
export const searchedFollowees = 1_000

export const suggestedPeople = 5
export const suggestedTags = 5
/** How many of the most used tags with the same first two letters are looked at. */
export const suggestedTagsLookedAt = 500

/** What is counted as now, and what it is compared with. */
export const trendWindowHours = 24
export const trendUsualHours = 7 * 24
/** Who speaks of a topic at least, not all following each other. */
export const trendMinMembers = 3
/** Topics that are compared, the members of each who are looked at, and how many become trends. */
export const trendCandidates = 60
export const trendSample = 20
export const trendsKept = 20
/** An account counts in full from this age on, and never less than a quarter. */
export const trendFullAgeDays = 14
export const trendLeastWeight = 0.25
/** What the members of a topic must weigh together: two old accounts beside a third, or eight made today. */
export const trendMinWeight = 2
/** How long it is kept who spoke of what. */
export const topicUseHours = trendUsualHours + 24

/** Feeds that one member makes or keeps at hand, and rules of one feed. */
export const maxFeeds = 50
export const maxSubscriptions = 100
export const maxRules = 20
