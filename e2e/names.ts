import { randomBytes } from 'node:crypto'

/** A handle that nobody has: the first name and a few random digits. */
export const newHandle = (name: string): string =>
  `${name
    .split(' ')[0]!
    .toLowerCase()
    .replace(/[^a-z]/g, '')}_${randomBytes(4).toString('hex')}`.slice(0, 20)

let addresses = 0
/** A client address that nobody else in this run has: the second number tells the workers apart. */
export const newAddress = (): string => {
  addresses += 1
  const worker = Number(process.env['TEST_WORKER_INDEX'] ?? 0)
  return `10.${worker % 256}.${Math.floor(addresses / 250)}.${(addresses % 250) + 1}`
}
