import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHeadReader } from './read-head.ts'

function read(html: string, pieces = 1) {
  const reader = createHeadReader()
  const size = Math.max(1, Math.ceil(html.length / pieces))
  for (let at = 0; at < html.length; at += size) reader.write(html.slice(at, at + size))
  return reader
}

const page = `<!doctype html><html><head><title>Plain &amp; simple</title>
  <meta property="og:title" content="For cards"><meta name="description" content="Say &lt;b&gt;">
  <META NAME="Twitter:Description" CONTENT="Shorter"><meta property='og:image' content='/a.png'>
  <meta property="og:site_name" content="Harbour"><meta name=robots content="NoSnippet"></head>
  <body><meta property="og:title" content="too late"><title>no</title></body></html>`

test('what was written for cards goes before what was written for anybody', () => {
  expect(read(page).head()).toEqual({
    title: 'For cards',
    description: 'Shorter',
    site: 'Harbour',
    image: '/a.png',
    robots: 'nosnippet',
  })
  expect(read('<title>Only <!-- x -->this</title>').head().title).toContain('Only')
})

test('is the same however the page is cut', () => {
  const whole = read(page).head()
  for (const pieces of [2, 7, 50, page.length]) expect(read(page, pieces).head()).toEqual(whole)
})

test('ends with the head and keeps no more than it wants', () => {
  expect(read('<head></head>').isDone()).toBe(true)
  expect(read('<body>').isDone()).toBe(true)
  expect(read(`<meta name=description content="${'x'.repeat(100_000)}">`).head().description).toHaveLength(
    4_000,
  )
  expect(read(`<title>${'x'.repeat(100_000)}`, 100).head().title!.length).toBeLessThan(6_000)
})

test('takes whatever comes', () => {
  fc.assert(fc.property(fc.string(), html => void read(`<head>${html}`, 3).head()))
})
