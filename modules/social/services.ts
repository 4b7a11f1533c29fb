import { type ContactKey, openContactKey } from './contacts/contact-key.ts'

/** What the module works with beside the database; without it contacts cannot be looked up. */
export interface SocialServices {
  contactKey: ContactKey
}

/** @param options.secret of the installation, the same in every process and after a restart */
export function createSocialServices(options: { secret: string }): SocialServices {
  return { contactKey: openContactKey(options.secret) }
}
