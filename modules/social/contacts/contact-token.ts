import type { Uuid } from '@stoa/kit'

/** Lengths of the parts of a token, in bytes. They are cut from the function's output, which has 64. */
const bucketBytes = 2
const tagBytes = 16
const padBytes = 16

/** What stands in the database for a member who may be found. */
export interface ContactToken {
  /** 0 to 65,535: who looks asks by the first bits of it. */
  bucket: number
  /** Says that the e-mail is the same. */
  tag: Uint8Array
  /** The member's id, readable by who computed the whole output: by who knows the e-mail. */
  sealed: Uint8Array
}

export function tokenOf(output: Uint8Array, memberId: Uuid): ContactToken {
  const pad = output.subarray(bucketBytes + tagBytes, bucketBytes + tagBytes + padBytes)
  const id = Buffer.from(memberId.replaceAll('-', ''), 'hex')
  return {
    bucket: output[0]! * 256 + output[1]!,
    tag: output.slice(bucketBytes, bucketBytes + tagBytes),
    // Each output masks one id only, so that the mask is used once.
    sealed: id.map((byte, i) => byte ^ pad[i]!),
  }
}

/** So many members share what is asked for, at the least where there are as many. */
export const bucketMembers = 32

/** How many first bits of a token clients ask by, so that each answer holds several members. */
export function prefixBitsFor(members: number): number {
  return Math.max(0, Math.min(16, Math.floor(Math.log2(Math.max(1, members) / bucketMembers))))
}

/** The buckets that begin with these bits. */
export function bucketRange(prefix: number, bits: number): { first: number; last: number } {
  const width = 2 ** (16 - bits)
  return { first: prefix * width, last: (prefix + 1) * width - 1 }
}
