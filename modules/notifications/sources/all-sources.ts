import { followSource } from './follows.ts'
import { identitySource } from './identity.ts'
import { paymentSource } from './payments.ts'
import { postSource } from './posts.ts'
import { safetySource } from './safety.ts'
import type { Source } from './source.ts'

/** Every module that tells members something. */
export const allSources: Source = {
  ...followSource,
  ...postSource,
  ...paymentSource,
  ...identitySource,
  ...safetySource,
}
