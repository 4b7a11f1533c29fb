import { parsePosts } from '../parse-posts.ts'

/** What somebody doubted: posts that were reported, and posts that got a note with what was missing. */
export const doubtPosts = parsePosts(`
@kwame d4 06:05 *1
EARN 400 A DAY FROM HOME!!! No experience. Send me a message with your card number and I will show you how.

@kwame d4 12:20 *13 ^
That was not me. It was my nephew, who had my phone for one song. The phone is mine again. The nephew is cleaning frames.

@gus d5 11:10 *16
Doctors hate this: a spoon of olive oil before bed and you will never catch a cold again. I have not had one since 1994.

@rafael d3 07:40 *19
So the council has closed the north pier for good and nobody told us. Where are we meant to launch now?

@gus d2 09:30 *3
A boat engine, as good as new, half its price. Pay before Friday, and collect it when I have found the key of the shed.

@marcus d6 09:50 *11
Wednesday is the only fair day for the market. Whoever wants Saturday has never carried a crate.

@theo d6 10:30 *12
Saturday is the only fair day for the market. Whoever wants Wednesday does not work on Wednesdays.
`)
