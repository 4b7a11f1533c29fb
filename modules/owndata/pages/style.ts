import { markup } from './markup.ts'

/** Light and dark as the system says; readable on a phone and on paper. */
export const style = markup`
:root { color-scheme: light dark; --paper: #fbf9f5; --ink: #201d18; --quiet: #6a6459; --line: #e2dcd0; --link: #0b5f5a; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #171614; --ink: #f1ede5; --quiet: #a8a195; --line: #37332d; --link: #7fd0c8; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 40rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.2; }
header p, .quiet { margin: 0 0 .4rem; color: var(--quiet); font-size: .9rem; }
header { padding-bottom: 1rem; }
article { padding: 1.1rem 0; border-top: 1px solid var(--line); }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.warning { margin: 0 0 .4rem; font-weight: 600; }
figure { margin: .8rem 0 0; }
img, video { display: block; max-width: 100%; height: auto; border-radius: .75rem; }
.face { width: 4rem; height: 4rem; margin-bottom: .6rem; border-radius: 50%; }
audio { width: 100%; }
ul { margin: .6rem 0 0; padding-left: 1.2rem; }
blockquote { margin: .8rem 0 0; padding: .6rem .9rem; border: 1px solid var(--line); border-radius: .75rem; }
nav { display: flex; gap: 1.5rem; padding-top: 1.2rem; border-top: 1px solid var(--line); }
a { color: var(--link); }
`
