import { hash, verify } from '@node-rs/argon2'

/** How much work one guess costs. */
export interface PasswordCost {
  memoryKib: number
  passes: number
}

/** argon2id with 19 MiB, two passes, one lane: the OWASP Password Storage Cheat Sheet's first choice. */
export const passwordCost: PasswordCost = { memoryKib: 19_456, passes: 2 }

/** Hashes a password with argon2id into a PHC text that carries its own salt and cost. */
export function hashPassword(password: string, cost: PasswordCost): Promise<string> {
  // argon2id is the library's default; its constant is a const enum that type-stripping cannot read.
  return hash(password.normalize('NFKC'), {
    memoryCost: cost.memoryKib,
    timeCost: cost.passes,
    parallelism: 1,
  })
}

export async function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password.normalize('NFKC'))
}
