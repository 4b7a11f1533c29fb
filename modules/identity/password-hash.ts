import { hash, verify } from '@node-rs/argon2'
import { inTurn } from '@stoa/kit'

/** How much work one guess costs. */
export interface PasswordCost {
  memoryKib: number
  passes: number
}

/** argon2id with 19 MiB, two passes, one lane: the OWASP Password Storage Cheat Sheet's first choice. */
export const passwordCost: PasswordCost = { memoryKib: 19_456, passes: 2 }

/** Each takes its memory while it runs: a rush of sign-ins waits instead of filling the machine. */
const fewAtOnce = inTurn(2)

/** Hashes a password with argon2id into a PHC text that carries its own salt and cost. */
export function hashPassword(password: string, cost: PasswordCost): Promise<string> {
  // argon2id is the library's default; its constant is a const enum that type-stripping cannot read.
  const options = { memoryCost: cost.memoryKib, timeCost: cost.passes, parallelism: 1 }
  return fewAtOnce(() => hash(password.normalize('NFKC'), options))
}

export async function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return fewAtOnce(() => verify(passwordHash, password.normalize('NFKC')))
}
