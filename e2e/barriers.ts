import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

/** The checker, put into a page once: reading it takes longer than most of its rounds. */
const checker = axe.source

/** WCAG 2.0 to 2.2, levels A and AA. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const rounds = {
  everything: undefined,
  wcag: { type: 'tag', values: rules },
  contrast: { type: 'rule', values: ['color-contrast'] },
}

interface Violation {
  id: string
  nodes: { html: string; failureSummary?: string }[]
}

/** What stands in the way of somebody on this page as it is now, one line each. */
export async function findBarriers(page: Page, round: keyof typeof rounds): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(checker)
  const options = JSON.stringify({ runOnly: rounds[round], resultTypes: ['violations'] })
  const violations = await page.evaluate<Violation[]>(
    `axe.run(document, ${options}).then(({ violations }) => violations)`,
  )
  return violations.map(({ id, nodes }) => {
    const [first] = nodes
    return `${id} ×${nodes.length}: ${first?.html.slice(0, 160)} ${first?.failureSummary?.replaceAll('\n', ' ').slice(0, 240)}`
  })
}

export async function expectAccessible(page: Page): Promise<void> {
  expect(await findBarriers(page, 'everything')).toEqual([])
}
