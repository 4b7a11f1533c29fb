import { expect, it } from 'vitest'
import { looksLikeEmail } from './credentials.ts'

it('catches slips in an address, and no more', () => {
  for (const good of ['a@b.co', ' nadia.rahimi+x@harbour.example ', "o'neil@mail.example.org"])
    expect(looksLikeEmail(good)).toBe(true)
  for (const bad of ['', 'a', 'a@b', 'a@@b.co', 'a b@c.de', 'a@b.']) expect(looksLikeEmail(bad)).toBe(false)
})
