import { gzipSync } from 'node:zlib'
import tar from 'tar-stream'
import { expect, test } from './stoa.ts'

const actor = 'https://far.example/users/old'

/** An archive of one post and a repost, as Mastodon writes it. */
async function archive(words: string): Promise<Buffer> {
  const post = {
    id: `${actor}/statuses/1`,
    type: 'Note',
    attributedTo: actor,
    published: '2021-06-07T08:09:10Z',
    to: ['https://www.w3.org/ns/activitystreams#Public'],
    content: `<p>${words}</p>`,
  }
  const outbox = {
    orderedItems: [
      { type: 'Create', actor, object: post },
      { type: 'Announce', actor, object: 'https://elsewhere.example/1' },
    ],
  }
  const pack = tar.pack()
  pack.entry({ name: 'actor.json' }, JSON.stringify({ id: actor, type: 'Person' }))
  pack.entry({ name: 'outbox.json' }, JSON.stringify(outbox))
  pack.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of pack) chunks.push(chunk as Buffer)
  return gzipSync(Buffer.concat(chunks))
}

test('a member brings along whom they follow, and an archive of posts', async ({ open, join }) => {
  const friend = await join('Odile Ferry')
  const mover = await join('Marlow Reed')
  const page = await open({ as: mover })
  await page.goto('/me/data')
  const section = page.getByRole('region', { name: 'Bring your things' })

  const csv = `Account address,Show boosts\n${friend.handle},true\nsomebody@elsewhere.example,true\n`
  const choose = section.getByLabel('The file')
  await choose.setInputFiles({
    name: 'following_accounts.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  })
  await expect(section.getByText('Those of them who are here are followed')).toBeVisible()
  await section.getByRole('button', { name: 'Bring it here' }).click()
  await section.getByRole('button', { name: /People I follow.*1 brought, 1 not/ }).click()
  const report = page.getByRole('dialog', { name: 'What became of it' })
  await expect(report.getByText('somebody@elsewhere.example')).toBeVisible()
  await report.getByRole('tab', { name: 'Brought 1' }).click()
  await expect(report.getByText(friend.handle)).toBeVisible()
  await report.getByRole('button', { name: 'Close' }).click()

  const words = `The lamp was lit at ${mover.handle}.`
  const file = { name: 'archive.tar.gz', mimeType: 'application/gzip', buffer: await archive(words) }
  await choose.setInputFiles(file)
  await section.getByRole('button', { name: 'Bring it here' }).click()
  await section.getByRole('button', { name: /My posts.*1 brought, 1 not/ }).click()
  await expect(report.getByText('Reposts of others')).toBeVisible()
  await report.getByRole('button', { name: 'Close' }).click()

  await page.goto(`/@${mover.handle}`)
  await page.getByText(words).click()
  await expect(page.getByText('Brought from far.example')).toBeVisible()

  await page.goto('/me/data')
  await choose.setInputFiles({ name: 'archive.zip', mimeType: 'application/zip', buffer: Buffer.from('no') })
  await section.getByRole('button', { name: 'Bring it here' }).click()
  await expect(section.getByText('This is neither a .zip nor a .tar.gz.')).toBeVisible()
})
