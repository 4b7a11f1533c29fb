import type { englishFirst } from './english-first.ts'
import common from './fr/common.json'
import home from './fr/home.json'
import media from './fr/media.json'
import people from './fr/people.json'
import posts from './fr/posts.json'

/** What the first screen says, in a small chunk; the other topics follow. */
export const frenchFirst: typeof englishFirst = { common, home, media, people, posts }
