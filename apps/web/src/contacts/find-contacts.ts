import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { TypeID } from 'typeid-js'
import type { Person } from '../api/types.ts'
import { contactCalls } from './contact-calls.ts'

const { oprf } = ristretto255_oprf

/** Where the parts of a token lie in the function's output. */
const tagStart = 2
const padStart = 18
const padEnd = 34

/**
 * Finds the members behind these addresses without showing the addresses to the server: each goes out blinded, comes
 * back under the server's key, and is unblinded here; then tokens are compared by short prefixes.
 * @param emails in the form of `readEmails`
 * @param onProgress told how much of the work is done, from 0 to 1
 */
export async function findContacts(
  emails: readonly string[],
  onProgress: (share: number) => void,
): Promise<Person[]> {
  const parameters = await contactCalls.parameters()
  const outputs: Uint8Array[] = []
  for (const chunk of chunksOf(emails, parameters.evaluate_max)) {
    outputs.push(...(await evaluate(chunk)))
    onProgress((outputs.length / emails.length) * 0.8)
  }
  const sealed = await readBuckets(outputs, parameters.prefix_bits, parameters.prefixes_max)
  onProgress(0.9)
  const ids = outputs.flatMap(output => {
    const found = sealed.get(encode(output.subarray(tagStart, padStart)))
    return found ? [unseal(decode(found), output.subarray(padStart, padEnd))] : []
  })
  const people: Person[] = []
  for (const chunk of chunksOf([...new Set(ids)], 100))
    people.push(...(await contactCalls.people(chunk)).items)
  onProgress(1)
  return people
}

async function evaluate(emails: readonly string[]): Promise<Uint8Array[]> {
  const inputs = emails.map(email => new TextEncoder().encode(email))
  const blinds: { blind: Uint8Array; blinded: Uint8Array }[] = []
  for (const input of inputs) {
    blinds.push(oprf.blind(input))
    await breathe()
  }
  const answer = await contactCalls.evaluate(blinds.map(({ blinded }) => encode(blinded)))
  const outputs: Uint8Array[] = []
  for (const [at, input] of inputs.entries()) {
    outputs.push(oprf.finalize(input, blinds[at]!.blind, decode(answer.elements[at]!)))
    await breathe()
  }
  return outputs
}

/** What lies in the buckets of these tokens, by tag. */
async function readBuckets(
  outputs: readonly Uint8Array[],
  bits: number,
  prefixesMax: number,
): Promise<Map<string, string>> {
  const prefixOf = (output: Uint8Array) => (output[0]! * 256 + output[1]!) >> (16 - bits)
  const prefixes = [...new Set(outputs.map(prefixOf))].sort((a, b) => a - b)
  const byTag = new Map<string, string>()
  for (const chunk of chunksOf(prefixes, prefixesMax)) {
    const { entries } = await contactCalls.buckets(bits, chunk)
    for (const { tag, sealed } of entries) byTag.set(tag, sealed)
  }
  return byTag
}

function unseal(sealed: Uint8Array, pad: Uint8Array): string {
  const bytes = sealed.map((byte, at) => byte ^ pad[at]!)
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
  const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return TypeID.fromUUID('mem', uuid).toString()
}

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  )
}

const encode = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

const decode = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0))

/** Lets the page draw and answer between two pieces of work. */
const breathe = (): Promise<void> => new Promise(done => setTimeout(done))
