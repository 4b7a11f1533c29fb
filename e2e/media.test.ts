import type { Page } from '@playwright/test'
import type { ApiMember } from '@stoa/testing/api-member'
import { expect, test } from './stoa.ts'

interface Uploaded {
  id: string
  url: string
  duration_ms: number
}

/** Sends a form in the page, as the app does, and answers what the server made of it. */
const send = `async form => {
  const answer = await fetch('/v1/media', { method: 'POST', body: form })
  if (answer.status !== 201) throw new Error(await answer.text())
  return answer.json()
}`

/** Records two seconds of a moving canvas in the browser and uploads them with a poster. */
const uploadVideo = (page: Page): Promise<Uploaded> =>
  page.evaluate(`(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 180 })
    const brush = canvas.getContext('2d')
    let frame = 0
    const timer = setInterval(() => {
      brush.fillStyle = 'hsl(' + ((frame * 9) % 360) + ' 60% 45%)'
      brush.fillRect(0, 0, 320, 180)
      brush.fillStyle = 'white'
      brush.fillRect((frame * 6) % 320, 70, 40, 40)
      frame += 1
    }, 40)
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm;codecs=vp8' })
    const chunks = []
    recorder.ondataavailable = event => chunks.push(event.data)
    const stopped = new Promise(resolve => recorder.addEventListener('stop', resolve))
    recorder.start(200)
    await new Promise(resolve => setTimeout(resolve, 2200))
    recorder.stop()
    await stopped
    clearInterval(timer)
    const form = new FormData()
    form.append('alt', 'A white square crosses a field')
    form.append('poster', await new Promise(resolve => canvas.toBlob(resolve, 'image/webp')))
    form.append('file', new Blob(chunks), 'clip.webm')
    return (${send})(form)
  })()`)

/** Two seconds of a tone: a WAV, written sample by sample. */
function tone(): Buffer {
  const rate = 8000
  const bytes = Buffer.alloc(44 + rate * 4)
  bytes.write('RIFF', 0, 'latin1')
  bytes.writeUInt32LE(bytes.length - 8, 4)
  bytes.write('WAVEfmt ', 8, 'latin1')
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(rate, 24)
  bytes.writeUInt32LE(rate * 2, 28)
  bytes.writeUInt16LE(2, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36, 'latin1')
  bytes.writeUInt32LE(rate * 4, 40)
  for (let at = 0; at < rate * 2; at += 1)
    bytes.writeInt16LE(Math.round(4000 * Math.sin(at / 4)), 44 + at * 2)
  return bytes
}

const uploadSound = (page: Page): Promise<Uploaded> =>
  page.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob('${tone().toString('base64')}'), char => char.charCodeAt(0))
    const form = new FormData()
    form.append('alt', 'A long tone')
    form.append('file', new Blob([bytes]), 'tone.wav')
    return (${send})(form)
  })()`)

/** Draws a picture in the browser and uploads it. */
const uploadPicture = (page: Page, colour: string, alt: string): Promise<Uploaded> =>
  page.evaluate(`(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 600 })
    const brush = canvas.getContext('2d')
    brush.fillStyle = '${colour}'
    brush.fillRect(0, 0, 900, 600)
    brush.fillStyle = 'white'
    brush.fillRect(300, 200, 300, 200)
    const form = new FormData()
    form.append('alt', '${alt}')
    form.append('file', await new Promise(resolve => canvas.toBlob(resolve, 'image/png')))
    return (${send})(form)
  })()`)

/** Posts these uploads and opens the post. */
async function openPost(page: Page, member: ApiMember, text: string, media: Uploaded[]): Promise<void> {
  const { body } = await member.call<{ id: string }>('POST', '/v1/posts', {
    text,
    media: media.map(({ id }) => id),
  })
  await page.goto(`/posts/${body.id}`)
}

const timeOf = (page: Page, kind: 'video' | 'audio'): Promise<number> =>
  page.evaluate(`document.querySelector('${kind}').currentTime`)

test('a video and a recording play, and seek', async ({ open, join }) => {
  const ada = await join('Ada Loft')
  const page = await open({ as: ada })
  await page.goto('/home')
  const [video, sound] = [await uploadVideo(page), await uploadSound(page)]
  expect(video.duration_ms).toBeGreaterThan(1500)
  expect(sound.duration_ms).toBe(2000)
  await openPost(page, ada, 'Moving and sounding', [video, sound])

  await test.step('the video', async () => {
    const player = page.getByRole('group', { name: 'A white square crosses a field' })
    await player.getByRole('button', { name: /^Play/ }).click()
    await expect.poll(() => timeOf(page, 'video')).toBeGreaterThan(0.4)
    await player.getByRole('button', { name: 'Pause' }).click()
    await expect(player.getByRole('button', { name: 'Play' })).toBeVisible()
  })

  await test.step('the recording', async () => {
    const player = page.getByRole('group', { name: 'A long tone' })
    await player.getByRole('button', { name: 'Play' }).click()
    await expect.poll(() => timeOf(page, 'audio')).toBeGreaterThan(0.3)
    await player.getByRole('button', { name: 'Pause' }).click()
    await player.getByRole('slider').fill('1500')
    await expect.poll(() => timeOf(page, 'audio')).toBeGreaterThan(1.4)
  })
})

test('pictures open in a full view that keys turn, zoom and close', async ({ open, join }) => {
  const ada = await join('Ada Loft')
  const page = await open({ as: ada })
  await page.goto('/home')
  const pictures = [
    await uploadPicture(page, '#0f766e', 'A green sail'),
    await uploadPicture(page, '#b91c1c', 'A red sail'),
    await uploadPicture(page, '#1d4ed8', 'A blue sail'),
  ]
  await openPost(page, ada, 'Three sails', pictures)
  const first = page.getByRole('button', { name: 'Open: A green sail' })
  await first.click()
  const view = page.getByRole('dialog', { name: 'Picture 1 of 3' })
  await expect(view.getByRole('img', { name: 'A green sail' })).toBeVisible()
  await expect(view.getByText('A green sail')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  const second = page.getByRole('dialog', { name: 'Picture 2 of 3' })
  await expect(second.getByRole('img', { name: 'A red sail' })).toBeVisible()
  const width = async () => (await second.getByRole('img').boundingBox())!.width
  const before = await width()
  await page.keyboard.press('+')
  await expect.poll(width).toBeGreaterThan(before * 1.3)
  await page.keyboard.press('Escape')
  await expect(second).toBeHidden()
  await expect(first).toBeFocused()
})
