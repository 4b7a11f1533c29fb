import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { walkIn } from './join.ts'
import { expect, test } from './stoa.ts'
import { phone } from './windows.ts'

const root = join(import.meta.dirname, '..')
const maxBytes = 250 * 1024

/**
 * The picture of the README: Home on a desktop, and the wallet on a phone beside it. Every run makes it, in
 * test-results; `STOA_README_SHOT=1` puts it into docs.
 */
test('the demo town looks fit to be shown', async ({ open, town }) => {
  const wide = await open({ url: town.url })
  await walkIn(wide)
  await wide.goto('/home?feed=local')
  await expect(wide.getByRole('article').first()).toBeVisible()
  const small = await open({ ...phone, url: town.url, deviceScaleFactor: 2 })
  await walkIn(small)
  await small.goto('/wallet')
  await expect(small.getByRole('region', { name: 'Activity' }).getByRole('listitem').first()).toBeVisible()
  const picture = await compose(await shoot(wide), await shoot(small))
  expect(picture.length).toBeLessThanOrEqual(maxBytes)
  await put(join(root, 'test-results'), picture)
  if (process.env['STOA_README_SHOT'] === '1') await put(join(root, 'docs'), picture)
})

async function shoot(page: Page): Promise<Buffer> {
  await expect(page.locator('[aria-busy=true]:visible')).toHaveCount(0)
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  return page.screenshot({ animations: 'disabled', caret: 'hide' })
}

/** The phone stands before the lower right corner of the desktop, both with round corners. */
async function compose(wide: Buffer, small: Buffer): Promise<Buffer> {
  const [wideWidth, wideHeight, smallHeight] = [1280, 800, 680]
  const smallWidth = Math.round((smallHeight * 390) / 844)
  const margin = 40
  return sharp({
    create: {
      width: wideWidth + margin * 2 + 90,
      height: wideHeight + margin * 2,
      channels: 4,
      background: { r: 0, g: 0, b: 0, alpha: 0 },
    },
  })
    .composite([
      { input: await frame(wide, wideWidth, wideHeight, 16), left: margin, top: margin },
      {
        input: await frame(small, smallWidth, smallHeight, 34),
        left: wideWidth + margin * 2 + 90 - smallWidth - 8,
        top: wideHeight + margin * 2 - smallHeight - 24,
      },
    ])
    .png({ palette: true, colours: 200, effort: 10 })
    .toBuffer()
}

function frame(shot: Buffer, width: number, height: number, radius: number): Promise<Buffer> {
  const shape = (look: string) =>
    Buffer.from(
      `<svg width="${width}" height="${height}"><rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="${radius}" ${look}/></svg>`,
    )
  return sharp(shot)
    .resize(width, height)
    .ensureAlpha()
    .composite([
      { input: shape('fill="#fff"'), blend: 'dest-in' },
      { input: shape('fill="none" stroke="#b9b4ad" stroke-width="2"') },
    ])
    .png()
    .toBuffer()
}

async function put(folder: string, picture: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'stoa.png'), picture)
}
