import type { Page } from '@playwright/test'
import { expect, test } from './stoa.ts'
import { lostConnection, phone } from './windows.ts'

const field = (page: Page) => page.getByRole('textbox', { name: 'Your post' })
const posts = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text })

test('what is being written is never lost, and is posted once', async ({ open, join }) => {
  const ada = await join('Ada Loft')
  const bo = await join('Bo Reed')
  const page = await open({ as: ada, tolerate: lostConnection })
  await page.goto('/home')

  await test.step('Escape closes the names that are offered, then what is written in', async () => {
    await page.getByRole('button', { name: 'New post' }).click()
    await field(page).pressSequentially(`With @${bo.handle.slice(0, -1)}`)
    const offered = page.getByRole('listbox')
    await expect(offered).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(offered).toBeHidden()
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(field(page)).toBeHidden()
  })

  await test.step('closing keeps the draft, also over a reload', async () => {
    await page.getByRole('button', { name: 'New post' }).click()
    await field(page).fill('The kiln is warm')
    await page.keyboard.press('Escape')
    await expect(page.getByText('Draft kept on this device.')).toBeVisible()
    await page.reload()
    await page.getByRole('button', { name: 'New post' }).click()
    await expect(field(page)).toHaveValue('The kiln is warm')
  })

  await test.step('a request that fails leaves everything as it was', async () => {
    await page.route('**/v1/posts', route => route.abort())
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('alert')).toContainText('Not posted. Your text is still here.')
    await expect(field(page)).toHaveValue('The kiln is warm')
    await page.unroute('**/v1/posts')
  })

  await test.step('an answer that was lost does not post twice', async () => {
    await page.route('**/v1/posts', async route => {
      await route.fetch()
      await route.abort()
    })
    await page.keyboard.press('Control+Enter')
    await expect(
      page.getByRole('dialog').getByRole('button', { name: 'Post', exact: true }),
    ).not.toHaveAttribute('aria-busy')
    await expect(page.getByRole('alert')).toBeVisible()
    await page.unroute('**/v1/posts')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.goto('/home?feed=local')
    await expect(posts(page, 'The kiln is warm')).toHaveCount(1)
  })

  await test.step('the next one begins empty', async () => {
    await page.getByRole('button', { name: 'New post' }).click()
    await expect(field(page)).toHaveValue('')
  })

  await test.step('a thread is written in one go', async () => {
    await field(page).fill('First the shelves are filled.')
    await page.getByRole('button', { name: 'Post and add another' }).click()
    const next = page.getByRole('dialog', { name: 'Your thread' })
    await expect(next).toContainText('First the shelves are filled.')
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toHaveValue('')
    await field(page).fill('Then the fire is lit.')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'View' }).click()
    await expect(page.getByRole('article', { name: 'Post by Ada Loft' })).toContainText(
      'Then the fire is lit.',
    )
    await expect(posts(page, 'First the shelves are filled.')).toHaveCount(1)
  })
})

test('a long post has formatting, a warning covers it, and lists show its beginning', async ({
  open,
  join,
}) => {
  const ada = await join('Ada Loft')
  const page = await open({ as: ada, ...phone })
  await page.goto('/home')
  await page.getByRole('button', { name: 'Say something to the square' }).click()
  await field(page).fill(
    `**Notes** from the quay\n\n- rye\n- wheat\n\n${'Long words follow. '.repeat(40)}the very end`,
  )
  await expect(page.getByRole('toolbar', { name: 'Formatting' })).toBeVisible()
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(2)
  await page.getByRole('button', { name: 'Preview' }).click()
  await page.getByRole('button', { name: 'Content warning' }).click()
  await page.getByRole('textbox', { name: 'Content warning' }).fill('Bread, at length')
  await page.getByRole('button', { name: 'Post', exact: true }).click()
  await expect(page.getByText('Posted.')).toBeVisible()

  await page.goto('/home?feed=local')
  const card = posts(page, 'Bread, at length')
  await expect(card.getByText('Long words')).toHaveCount(0)
  await card.getByRole('button', { name: 'Show' }).click()
  await expect(card.getByText('Notes')).toBeVisible()
  await expect(card.getByText('the very end')).toHaveCount(0)
  await card.getByRole('button', { name: 'Show more' }).click()
  await expect(card.getByText('the very end')).toBeVisible()
})

test('a post is answered, quoted and edited', async ({ open, join }) => {
  const ada = await join('Ada Loft')
  const bo = await join('Bo Reed')
  // What others say meanwhile stands in the local timeline only.
  await bo.call('PUT', `/v1/members/${ada.handle}/follow`)
  const page = await open({ as: bo })
  const made = await ada.call('POST', '/v1/posts', { text: 'The quay market moves to Saturday.' })
  expect(made.status).toBe(201)

  await page.goto('/home')
  const card = posts(page, 'The quay market moves')
  await test.step('the keys walk to it, like it and answer it', async () => {
    await expect(card).toBeVisible()
    await page.keyboard.press('j')
    await expect(card).toBeFocused()
    await page.keyboard.press('l')
    await expect(card.getByRole('button', { name: 'Like', pressed: true })).toBeVisible()
    await page.keyboard.press('r')
    const dialog = page.getByRole('dialog', { name: 'Your reply' })
    await expect(dialog).toContainText('The quay market moves')
    await field(page).fill('Saturday suits the ferry.')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Reply posted.')).toBeVisible()
    await expect(card.getByRole('button', { name: 'Reply 1' })).toBeVisible()
  })

  await test.step('the conversation shows the answer, folds it, and keeps the way to it', async () => {
    await page.keyboard.press('o')
    await expect(page).toHaveURL(/\/posts\//)
    const answers = page.getByRole('region', { name: 'Replies' })
    await expect(answers.getByText('Saturday suits the ferry.')).toBeVisible()
    await page.getByRole('button', { name: 'Reply to Ada Loft' }).click()
    await field(page).fill('And the bakers sleep in.')
    await page.keyboard.press('Control+Enter')
    await expect(answers.getByRole('article')).toHaveCount(2)
    await answers
      .getByRole('article')
      .first()
      .getByRole('button', { name: 'Reply', exact: false })
      .first()
      .click()
    await field(page).fill('Only the ferry cat objects.')
    await page.keyboard.press('Control+Enter')
    await expect(answers.getByRole('article')).toHaveCount(3)
    await answers.getByRole('button', { name: 'Fold the replies to Bo Reed' }).click()
    await expect(answers.getByRole('article')).toHaveCount(2)
    await answers.getByRole('button', { name: 'Show 1 reply' }).click()
    await answers.getByText('Only the ferry cat objects.').click()
    // What an answer answers stands above it, and the answer itself at the top of the screen.
    const about = page.getByRole('article', { name: 'Post by Bo Reed' })
    await expect(about).toContainText('Only the ferry cat objects.')
    await expect(about).toBeInViewport()
    await expect(page.getByRole('article')).toHaveCount(3)
    await page.goBack()
    await page.goBack()
    await expect(card).toBeInViewport()
  })

  await test.step('it is reposted and taken back', async () => {
    await card.getByRole('button', { name: 'Repost' }).click()
    await page.getByRole('menuitem', { name: 'Repost' }).click()
    await expect(card.getByRole('button', { name: 'Repost', pressed: true })).toBeVisible()
    await card.getByRole('button', { name: 'Repost' }).click()
    await page.getByRole('menuitem', { name: 'Undo repost' }).click()
    await expect(card.getByRole('button', { name: 'Repost', pressed: true })).toHaveCount(0)
  })

  await test.step('it is kept, and found again', async () => {
    await card.getByRole('button', { name: 'Bookmark' }).click()
    await page.getByRole('button', { name: 'Folder', exact: true }).click()
    const choice = page.getByRole('dialog')
    await expect(choice.getByRole('listitem')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(choice).toBeHidden()
    await page.goto('/bookmarks')
    await expect(card).toBeVisible()
    await page.goto('/home')
  })

  await test.step('it is quoted', async () => {
    await card.getByRole('button', { name: 'Repost' }).click()
    await page.getByRole('menuitem', { name: 'Quote' }).click()
    await field(page).fill('At last.')
    await page.keyboard.press('Control+Enter')
    await expect(
      posts(page, 'At last.').getByRole('region', { name: 'Quoted post by Ada Loft' }),
    ).toBeVisible()
  })

  await test.step('what one wrote can be said better, and the earlier wording stays', async () => {
    const own = posts(page, 'At last.')
    await own.getByRole('button', { name: 'Post actions' }).click()
    await page.getByRole('menuitem', { name: 'Edit' }).click()
    await field(page).fill('At long last.')
    await page.keyboard.press('Control+Enter')
    const edited = posts(page, 'At long last.')
    await edited.getByRole('button', { name: 'Edited' }).click()
    const history = page.getByRole('dialog', { name: 'Edit history' })
    await expect(history.getByRole('listitem')).toHaveText([/At long last\./, /At last\./])
  })
})

test('a poll is asked, and answered once', async ({ open, join }) => {
  const ada = await join('Ada Loft')
  const bo = await join('Bo Reed')
  const asking = await open({ as: ada })
  await asking.goto('/home')
  await asking.getByRole('button', { name: 'New post' }).click()
  await field(asking).fill('Which day?')
  await asking.getByRole('button', { name: 'Add a poll' }).click()
  await asking.getByRole('textbox', { name: 'Answer 1' }).fill('Saturday')
  await expect(asking.getByRole('dialog').getByRole('button', { name: 'Post', exact: true })).toBeDisabled()
  await asking.getByRole('textbox', { name: 'Answer 2' }).fill('Sunday')
  await asking.getByRole('dialog').getByRole('button', { name: 'Post', exact: true }).click()
  await expect(asking.getByText('Posted.')).toBeVisible()

  const voting = await open({ as: bo })
  await voting.goto('/home?feed=local')
  const card = posts(voting, 'Which day?')
  await card.getByRole('radio', { name: 'Saturday' }).check()
  await card.getByRole('button', { name: 'Vote' }).click()
  await expect(card.getByRole('list', { name: 'Poll' }).getByRole('listitem').first()).toContainText('100%')
  await expect(card.getByRole('button', { name: 'Vote' })).toHaveCount(0)
})
