import common from './en/common.json'
import home from './en/home.json'
import people from './en/people.json'
import posts from './en/posts.json'

/** What the first screen says, in the first bundle; the other topics follow it. */
export const englishFirst = { common, home, people, posts }
