import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import type { PasskeyResponse } from '../api/types.ts'

/** Loaded when first needed: most visits never touch it. */
const webauthn = () => import('@simplewebauthn/browser')

export const passkeysSupported = (): boolean =>
  typeof window !== 'undefined' && typeof window.PublicKeyCredential === 'function'

/** Options come bare or wrapped in `options`, depending on who made them. */
const unwrap = <Options>(answer: Record<string, unknown>): Options =>
  ('options' in answer ? answer['options'] : answer) as Options

/** Asks the device to prove who holds it. @throws when the member closes the device's own dialog. */
export async function askPasskey(answer: Record<string, unknown>): Promise<PasskeyResponse> {
  const { startAuthentication } = await webauthn()
  return {
    ...(await startAuthentication({ optionsJSON: unwrap<PublicKeyCredentialRequestOptionsJSON>(answer) })),
  }
}

/** Asks the device to make a passkey. @throws when the member closes the device's own dialog. */
export async function makePasskey(answer: Record<string, unknown>): Promise<PasskeyResponse> {
  const { startRegistration } = await webauthn()
  return {
    ...(await startRegistration({ optionsJSON: unwrap<PublicKeyCredentialCreationOptionsJSON>(answer) })),
  }
}
