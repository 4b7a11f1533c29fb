import { expect, test } from 'vitest'
import { hashOfLink, normaliseLink } from './link-url.ts'

test('spellings of one page have one form', () => {
  const form = 'https://example.org/a?q=1'
  for (const link of [
    'HTTPS://Example.ORG:443/a?q=1',
    'https://example.org/a?q=1#part',
    'https://example.org/b/../a?utm_source=x&q=1&fbclid=2',
  ])
    expect(normaliseLink(link)?.href).toBe(form)
  expect(normaliseLink('https://example.org/a?q=2')?.href).not.toBe(form)
  expect(hashOfLink(new URL(form))).toHaveLength(32)
})

test('what is no address or too long has none', () => {
  expect(normaliseLink('not a link')).toBeNull()
  expect(normaliseLink(`https://example.org/${'x'.repeat(3_000)}`)).toBeNull()
})
