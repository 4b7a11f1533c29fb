import type { Ctx, Uuid } from '@stoa/kit'
import { admitMember } from './admit-member.ts'
import { codeMatches } from './email-code.ts'
import { consumeSignUp, takeTries } from './email-code-store.ts'
import { inEmailTransaction } from './email-transaction.ts'
import type { IdentityServices } from './services.ts'

/**
 * Ends a sign-up with its code. A browser that holds the sign-up's cookie can only end its own sign-up, so
 * nobody can slip their password into an account that somebody else proves the address for.
 */
export async function verifyEmail(
  ctx: Ctx,
  services: Pick<IdentityServices, 'secret'>,
  request: { email: string; code: string; boundId: Uuid | null },
): Promise<{ id: Uuid } | { refusal: 'invalid_code' | 'handle_taken' }> {
  const waiting = await takeTries(ctx, { email: request.email, purpose: 'sign_up', id: request.boundId })
  const match = waiting.find(seed => codeMatches(services.secret, seed, request.code))
  if (!match) return { refusal: 'invalid_code' }
  return inEmailTransaction(ctx, request.email, async tx => {
    const signUp = await consumeSignUp(tx, match.id)
    if (!signUp) return { refusal: 'invalid_code' }
    const admitted = await admitMember(tx, { ...signUp, bio: '' })
    if ('id' in admitted) return admitted
    // An address with an account was never mailed a code; whoever guessed it learns nothing.
    return { refusal: admitted.refusal === 'email_taken' ? 'invalid_code' : admitted.refusal }
  })
}
