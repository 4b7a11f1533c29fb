import type { Page } from '@playwright/test'
import { expect, test } from './stoa.ts'
import { lostConnection, phone } from './windows.ts'

/** A picture of one colour, drawn by the browser. */
async function picture(
  page: Page,
  colour: string,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const encoded = await page.evaluate(`(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 600, height: 400 })
    const brush = canvas.getContext('2d')
    brush.fillStyle = '${colour}'
    brush.fillRect(0, 0, 600, 400)
    return canvas.toDataURL('image/png').split(',')[1]
  })()`)
  return { name: `${colour}.png`, mimeType: 'image/png', buffer: Buffer.from(String(encoded), 'base64') }
}

test('two pictures are attached, described, put in order and seen by another member', async ({
  open,
  join,
}) => {
  const ada = await join('Ada Loft')
  const page = await open({ as: ada, tolerate: lostConnection })
  const ben = await open({ as: await join('Ben Quay') })
  await page.goto('/home')
  await page.getByRole('button', { name: 'New post' }).click()
  const dialog = page.getByRole('dialog', { name: 'New post' })
  const tray = dialog.getByRole('list', { name: 'Attached' })

  await test.step('an upload that breaks off is tried again', async () => {
    let breaks = 1
    await page.route('**/v1/media', route => (breaks-- > 0 ? route.abort() : route.continue()))
    await dialog
      .locator('input[type=file]')
      .setInputFiles([await picture(page, 'teal'), await picture(page, 'orange')])
    await expect(tray.getByRole('listitem')).toHaveCount(2)
    await expect(dialog.getByRole('button', { name: 'Post', exact: true })).toBeDisabled()
    await tray.getByRole('button', { name: 'Try again' }).click()
    await expect(tray.getByRole('alert')).toHaveCount(0)
    await expect(tray.getByRole('progressbar')).toHaveCount(0)
  })

  await test.step('each gets its words, and the second goes first', async () => {
    await tray.getByRole('button', { name: 'Describe teal.png, 1 of 2' }).click()
    const sheet = page.getByRole('dialog', { name: 'Describe it' })
    await sheet.getByRole('textbox').fill('The harbour at noon')
    await sheet.getByRole('button', { name: 'Save description' }).click()
    await tray.getByRole('button', { name: 'Describe orange.png, 2 of 2' }).click()
    await sheet.getByRole('textbox').fill('The harbour at dusk')
    await sheet.getByRole('button', { name: 'Earlier' }).click()
    await sheet.getByRole('button', { name: 'Save description' }).click()
    await expect(tray.getByRole('listitem').first().getByRole('img')).toHaveAccessibleName(
      'The harbour at dusk',
    )
  })

  await dialog.getByRole('textbox', { name: 'Your post' }).fill('The same harbour, twice')
  await dialog.getByRole('button', { name: 'Post', exact: true }).click()
  await expect(page.getByText('Posted.')).toBeVisible()

  await test.step('the other sees both, in order, with their words', async () => {
    await ben.goto('/home?feed=local')
    const pictures = ben
      .getByRole('article')
      .filter({ hasText: 'The same harbour, twice' })
      .getByRole('button', { name: /^Open: The harbour at/ })
    await expect(pictures).toHaveCount(2)
    await expect(pictures.first()).toHaveAccessibleName('Open: The harbour at dusk')
    await expect(pictures.last()).toHaveAccessibleName('Open: The harbour at noon')
    await ben.goto(`/@${ada.handle}`)
    await ben.getByRole('tab', { name: 'Media' }).click()
    await expect(ben.getByText('The same harbour, twice')).toBeVisible()
    await ben.getByRole('tab', { name: 'Replies' }).click()
    await expect(ben.getByText('The same harbour, twice')).toBeHidden()
    await ben.goBack()
    await expect(ben).toHaveURL(/\/home/)
  })

  await test.step('an edit takes one out and says the other better, and the history shows what was', async () => {
    await page.goto(`/@${ada.handle}`)
    const card = page.getByRole('article').filter({ hasText: 'The same harbour, twice' })
    await card.getByRole('button', { name: 'Post actions' }).click()
    await page.getByRole('menuitem', { name: 'Edit post' }).click()
    const editor = page.getByRole('dialog', { name: 'Edit post' })
    const attached = editor.getByRole('list', { name: 'Attached' }).getByRole('listitem')
    await expect(attached).toHaveCount(2)
    await attached.last().getByRole('button', { name: 'Remove Picture' }).click()
    await attached.getByRole('button', { name: /^Change the description/ }).click()
    const sheet = page.getByRole('dialog', { name: 'Describe it' })
    await sheet.getByRole('textbox').fill('Dusk over the quay')
    await sheet.getByRole('button', { name: 'Save description' }).click()
    await editor.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText('Changes saved.', { exact: false })).toBeVisible()
    await expect(card.getByRole('button', { name: /^Open: / })).toHaveCount(1)
    await expect(card.getByRole('button', { name: 'Open: Dusk over the quay' })).toBeVisible()
    await card.getByRole('button', { name: 'Edited' }).click()
    const versions = page.getByRole('dialog', { name: 'Edit history' }).getByRole('listitem')
    await expect(versions.first().getByRole('button', { name: 'Open: Dusk over the quay' })).toBeVisible()
    await expect(versions.last().getByRole('button', { name: /^Open: The harbour at/ })).toHaveCount(2)
  })
})

test('pulling the timeline down reads it again', async ({ open, join }) => {
  const ada = await join('Ada Loft')
  const page = await open({ as: await join('Ben Quay'), ...phone })
  await page.goto('/home?feed=local')
  await expect(page.getByRole('tab', { name: 'Local', selected: true })).toBeVisible()
  const said = await ada.call('POST', '/v1/posts', { text: 'Fresh from the press' })
  expect(said.status).toBe(201)
  await page.evaluate(`(() => {
    const panel = document.querySelector('[role=tabpanel] > div:last-of-type')
    const touch = (type, y) => {
      const touches = type === 'touchend' ? [] : [new Touch({ identifier: 1, target: panel, clientX: 100, clientY: y })]
      panel.dispatchEvent(new TouchEvent(type, { touches, bubbles: true }))
    }
    touch('touchstart', 200)
    for (let y = 200; y <= 440; y += 20) touch('touchmove', y)
    touch('touchend', 440)
  })()`)
  await expect(page.getByText('Fresh from the press')).toBeVisible()
})
