import { identitySource } from './identity.ts'
import { paymentSource } from './payments.ts'
import { socialSource } from './social.ts'
import type { Source } from './source.ts'

/** Every module that tells members something. */
export const allSources: Source = { ...socialSource, ...paymentSource, ...identitySource }
