import { randomBytes } from 'node:crypto'

/** A handle that nobody has: the first name and a few random digits. */
export const newHandle = (name: string): string =>
  `${name
    .split(' ')[0]!
    .toLowerCase()
    .replace(/[^a-z]/g, '')}_${randomBytes(4).toString('hex')}`.slice(0, 20)
