import common from './en/common.json'
import home from './en/home.json'
import media from './en/media.json'
import people from './en/people.json'
import posts from './en/posts.json'

/** What the first screen says, in the first bundle: pictures in it too. The other topics follow. */
export const englishFirst = { common, home, media, people, posts }
