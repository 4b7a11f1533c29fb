const acts: Record<string, string> = { l: 'like', r: 'reply', t: 'repost', b: 'bookmark' }

const articles = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main article[data-post]')]

/** The post that the keys mean: the one with the focus inside. */
const current = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>('article[data-post]') ?? null

/** The first post whose head can be seen below the bar. */
const firstSeen = (all: readonly HTMLElement[]): number =>
  all.findIndex(article => article.getBoundingClientRect().top >= 40)

function step(by: 1 | -1): boolean {
  const all = articles()
  const here = current()
  const at = here ? all.indexOf(here) + by : Math.max(0, firstSeen(all))
  const next = all[at]
  if (!next) return false
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'nearest' })
  return true
}

/**
 * One key for one act on the post in focus: j and k walk, l likes, r replies, t reposts, b keeps, o or Enter opens.
 * Each act is the press of the button that stands in the card, so a key never does what the card does not offer.
 * @returns whether the key meant something here
 */
export function pressPostKey(key: string): boolean {
  if (key === 'j') return step(1)
  if (key === 'k') return step(-1)
  const here = current()
  if (!here) return false
  if (key === 'o' || (key === 'Enter' && document.activeElement === here)) {
    const link = here.querySelector<HTMLElement>('[data-act=open]')
    link?.click()
    return link !== null
  }
  const act = acts[key]
  const button = act ? here.querySelector<HTMLButtonElement>(`[data-act=${act}]`) : null
  button?.click()
  return button !== null
}
