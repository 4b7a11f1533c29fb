import { newWireId } from '@stoa/testing/api-member'
import { expect, test } from './stoa.ts'

test('a member searches posts and people, and gathers posts in a feed', async ({ open, join }) => {
  test.setTimeout(120_000)
  const ada = await join('Ada Finder')
  const ben = await join('Ben Sought')
  const tag = `phare_${ben.handle}`.toLowerCase()
  const said = `Les écoles du phare ${ben.handle} #${tag}`
  const post = await ben.call('POST', '/v1/posts', { id: newWireId('post'), text: said })
  expect(post.status).toBe(201)
  // The index is filled by a job.
  await expect
    .poll(async () => {
      const found = await ada.call<{ items: unknown[] }>('GET', `/v1/search/posts?q=from:${ben.handle}`)
      return found.body.items.length
    })
    .toBe(1)

  const page = await open({ as: ada })
  await page.goto('/search')
  const box = page.getByRole('searchbox', { name: 'Posts, people, tags' })
  const main = page.getByRole('main')

  await test.step('while typing, people are suggested', async () => {
    await box.fill(ben.handle.slice(0, 12))
    const suggestions = main.getByRole('list', { name: 'Suggestions' })
    await expect(suggestions.getByRole('link', { name: 'Ben Sought' })).toBeVisible()
  })

  await test.step('a word without its accent and ending finds the post, and operators narrow it', async () => {
    await box.fill(`ecole from:@${ben.handle}`)
    await page.keyboard.press('Enter')
    await expect(main.getByRole('article').filter({ hasText: said })).toBeVisible()
    await box.fill(`ecole -from:@${ben.handle} "${ben.handle}"`)
    await page.keyboard.press('Enter')
    await expect(main.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
    await page.reload()
    await expect(box).toHaveValue(`ecole -from:@${ben.handle} "${ben.handle}"`)
  })

  await test.step('filters write the operators', async () => {
    await box.fill(`ecole from:@${ben.handle}`)
    await page.keyboard.press('Enter')
    await main.getByRole('button', { name: '1 filter' }).click()
    const filters = page.getByRole('dialog', { name: 'Filters' })
    await expect(filters.getByLabel('Written by')).toHaveValue(`@${ben.handle}`)
    await filters.getByLabel('Kind').selectOption({ label: 'no replies' })
    await filters.getByRole('button', { name: 'Search' }).click()
    await expect(box).toHaveValue(`ecole from:@${ben.handle} -is:reply`)
    await main.getByRole('tab', { name: 'Top' }).click()
    await expect(main.getByRole('article').filter({ hasText: said })).toBeVisible()
  })

  await test.step('a tag that is followed brings its posts home', async () => {
    await page.goto(`/tags/${tag}`)
    await expect(main.getByRole('article').filter({ hasText: said })).toBeVisible()
    await main.getByRole('button', { name: `Follow #${tag}` }).click()
    await expect(main.getByRole('button', { name: `Following #${tag}` })).toBeVisible()
    await page.goto('/home')
    const brought = main.getByRole('article').filter({ hasText: said })
    await expect(brought.getByRole('link', { name: `Because you follow #${tag}` })).toBeVisible()
    await page.goto('/search')
  })

  await test.step('an operator that is not known is named', async () => {
    await box.fill('form:@ben bread')
    await page.keyboard.press('Enter')
    await expect(main.getByRole('alert')).toContainText('form:@ben')
    await expect(main.getByRole('alert')).toContainText('no such operator')
  })

  await test.step('people have a view of their own', async () => {
    await box.fill(ben.handle)
    await page.keyboard.press('Enter')
    await main.getByRole('tab', { name: 'People' }).click()
    await main.getByRole('button', { name: 'Follow Ben Sought' }).click()
    await expect(main.getByRole('button', { name: 'Following Ben Sought' })).toBeVisible()
  })

  await test.step('what was searched is kept here until it is forgotten', async () => {
    await page.goto('/search')
    await main.getByRole('button', { name: ben.handle, exact: true }).click()
    await expect(box).toHaveValue(ben.handle)
    await page.goto('/search')
    await main.getByRole('button', { name: 'Forget all' }).click()
    await expect(main.getByRole('heading', { name: 'Searched lately' })).toBeHidden()
  })

  await test.step('rules make a feed, with a look at what it shows before it is saved', async () => {
    await main.getByRole('link', { name: 'Feeds' }).click()
    await main.getByRole('link', { name: 'New feed' }).click()
    await page.getByLabel('Title').fill('The lighthouse')
    await page.getByLabel('Rule 1: what it looks at').selectOption('author')
    await page.getByLabel('Rule 1: value').fill('@nobody_at_all')
    await page.getByRole('button', { name: 'Make feed' }).click()
    await expect(page.getByText('Nobody has this handle.')).toBeVisible()
    await page.getByLabel('Rule 1: value').fill(`@${ben.handle}`)
    await expect(main.getByRole('article').filter({ hasText: said })).toBeVisible()
    await page.getByRole('button', { name: 'Make feed' }).click()
    await expect(page.getByRole('heading', { name: 'The lighthouse', level: 1 })).toBeVisible()
    await expect(main.getByRole('article').filter({ hasText: said })).toBeVisible()
    await page.getByRole('link', { name: 'Edit feed' }).click()
    await page.getByRole('button', { name: 'Delete feed' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await expect(main.getByRole('heading', { name: 'No feeds yet' })).toBeVisible()
  })
})
