import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './barriers.ts'
import { expect, test } from './stoa.ts'
import { lostConnection, phone } from './windows.ts'

const secret = 'the lighthouse keeper sleeps at noon '

const said = (page: Page): Locator => page.getByRole('region', { name: 'Messages' }).getByRole('listitem')

/** A picture with stripes, drawn by the browser. */
async function picture(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const encoded = await page.evaluate(`(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 600 })
    const brush = canvas.getContext('2d')
    for (let x = 0; x < 900; x += 100) {
      brush.fillStyle = x % 200 ? '#c96f4a' : '#2f6f8f'
      brush.fillRect(x, 0, 100, 600)
    }
    return canvas.toDataURL('image/png').split(',')[1]
  })()`)
  return { name: 'sails.png', mimeType: 'image/png', buffer: Buffer.from(String(encoded), 'base64') }
}

test('a picture and a file go sealed from one to the other, and are taken back', async ({
  open,
  join,
  stoa,
}) => {
  test.setTimeout(120_000)
  const [lea, tom] = [await join('Lea Sand'), await join('Tom Pier')]
  const tomPage = await open({ as: tom, ...phone, tolerate: /404/ })
  await tomPage.goto('/chats')
  await expect(tomPage.getByText('No conversations yet')).toBeVisible()
  const page = await open({ as: lea, tolerate: lostConnection })
  await page.goto(`/chats/with/${tom.handle}`)
  const tray = page.getByRole('list', { name: 'Attached' })

  await test.step('an upload that breaks off is tried again', async () => {
    let breaks = 1
    await page.route('**/files/*', route => (breaks-- > 0 ? route.abort() : route.continue()))
    await page.locator('input[type=file]').setInputFiles([await picture(page)])
    await tray.getByRole('button', { name: 'Try again: sails.png' }).click()
    await expect(tray.getByRole('progressbar')).toHaveCount(0)
    await expect(tray.getByRole('button', { name: 'Try again: sails.png' })).toHaveCount(0)
  })

  await test.step('they go with words beneath them', async () => {
    await page
      .locator('input[type=file]')
      .setInputFiles([
        { name: 'tides.txt', mimeType: 'text/plain', buffer: Buffer.from(secret.repeat(4000)) },
      ])
    await expect(tray.getByRole('progressbar')).toHaveCount(0)
    await expectAccessible(page)
    await page.getByRole('textbox', { name: /^Message/ }).fill('From the boat')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(tray).toHaveCount(0)
    await expect(said(page).filter({ hasText: 'From the boat' })).toContainText('tides.txt')
  })

  const received = said(tomPage).filter({ hasText: 'From the boat' })
  await test.step('the other sees the picture, and opens the file', async () => {
    await tomPage.getByRole('link', { name: /Lea Sand.*From the boat/ }).click()
    const shown = received.getByRole('button', { name: /^Open: Picture/ }).locator('img')
    await expect
      .poll(() => shown.evaluate(image => (image as unknown as { naturalWidth: number }).naturalWidth))
      .toBe(900)
    await received.getByRole('button', { name: 'Open tides.txt' }).click()
    const [download] = await Promise.all([
      tomPage.waitForEvent('download'),
      received.getByRole('link', { name: 'Save tides.txt' }).click(),
    ])
    expect(await readFile(await download.path(), 'utf8')).toBe(secret.repeat(4000))
    await received.getByRole('button', { name: /^Open: Picture/ }).click()
    await expect(tomPage.getByRole('dialog')).toBeVisible()
    await tomPage.keyboard.press('Escape')
    await expectAccessible(tomPage)
  })

  await test.step('the server holds neither in the clear', () => {
    const folder = path.join(stoa.dataDir, 'media')
    const found = (words: string) => {
      try {
        return execFileSync('grep', ['-rlaF', words, folder], { encoding: 'utf8' })
      } catch {
        return ''
      }
    }
    expect(execFileSync('ls', [path.join(folder, 'chats')], { encoding: 'utf8' })).not.toBe('')
    expect(found(secret.trim())).toBe('')
    expect(found('tides.txt')).toBe('')
  })

  await test.step('a voice note is recorded, sent and heard', async () => {
    await page.getByRole('button', { name: 'Record a voice note' }).click()
    const bar = page.getByRole('group', { name: 'Voice note' })
    await expect(bar.getByRole('timer')).toHaveText('0:02')
    await expectAccessible(page)
    await bar.getByRole('button', { name: 'Send the voice note' }).click()
    await expect(bar).toHaveCount(0)
    const note = tomPage.getByRole('group', { name: 'Recording' })
    await expect(note).toContainText(/0:0[2-9]/)
    await note.getByRole('button', { name: 'Play' }).click()
    await expect
      .poll(() =>
        note.locator('audio').evaluate(audio => (audio as unknown as { currentTime: number }).currentTime),
      )
      .toBeGreaterThan(0.5)
  })

  await test.step('erased, they are gone for the other and from the server', async () => {
    await said(page).filter({ hasText: 'From the boat' }).press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Erase for all' }).click()
    const gone = page.waitForResponse(answer => answer.request().method() === 'DELETE')
    await page.getByRole('dialog').getByRole('button', { name: 'Erase', exact: true }).click()
    expect((await gone).status()).toBe(204)
    await expect(received).toHaveCount(0)
  })
})
