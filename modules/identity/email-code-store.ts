import type { Ctx, Uuid } from '@stoa/kit'
import { type CodePurpose, type CodeSeed, codeTriesMax } from './email-code.ts'
import type { Locale } from './mail-texts.ts'

export interface EmailCode extends CodeSeed {
  email: string
  locale: Locale
}

export interface SignUp extends EmailCode {
  name: string
  handle: string
  passwordHash: string
}

/** How many requests of one address are alive at once; older ones are forgotten. */
const aliveMax = 5

export async function insertEmailCode(
  ctx: Ctx,
  code: { id: Uuid; purpose: CodePurpose; email: string; locale: Locale; expiresAt: Date },
): Promise<void> {
  await ctx.db.query(
    `INSERT INTO identity.email_code (id, purpose, email, locale, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [code.id, code.purpose, code.email, code.locale, ctx.clock.now(), code.expiresAt],
  )
  await ctx.db.query(
    `DELETE FROM identity.email_code WHERE id IN (
       SELECT id FROM identity.email_code WHERE email = $1 AND purpose = $2
       ORDER BY created_at DESC, id DESC OFFSET $3)`,
    [code.email, code.purpose, aliveMax],
  )
}

export async function insertSignUp(
  ctx: Ctx,
  signUp: { id: Uuid; name: string; handle: string; passwordHash: string },
): Promise<void> {
  await ctx.db.query(
    'INSERT INTO identity.sign_up (id, name, handle, password_hash) VALUES ($1, $2, $3, $4)',
    [signUp.id, signUp.name, signUp.handle, signUp.passwordHash],
  )
}

export async function selectEmailCode(ctx: Ctx, id: Uuid): Promise<EmailCode | null> {
  const rows = await ctx.db.query<EmailCode>(
    'SELECT id, purpose, email, locale, round FROM identity.email_code WHERE id = $1 AND expires_at > $2',
    [id, ctx.clock.now()],
  )
  return rows[0] ?? null
}

/** The youngest living request of an address, or the given one if it is of that address. */
export async function selectLatestCode(
  ctx: Ctx,
  wanted: { email: string; purpose: CodePurpose; id: Uuid | null },
): Promise<EmailCode | null> {
  const rows = await ctx.db.query<EmailCode>(
    `SELECT id, purpose, email, locale, round FROM identity.email_code
     WHERE email = $1 AND purpose = $2 AND expires_at > $3
     ORDER BY (id = $4::uuid) DESC NULLS LAST, created_at DESC, id DESC LIMIT 1`,
    [wanted.email, wanted.purpose, ctx.clock.now(), wanted.id],
  )
  return rows[0] ?? null
}

/** Starts a new round: another code, all tries back, a new term. */
export async function renewEmailCode(ctx: Ctx, id: Uuid, expiresAt: Date): Promise<void> {
  await ctx.db.query(
    'UPDATE identity.email_code SET round = round + 1, tries = 0, expires_at = $2 WHERE id = $1',
    [id, expiresAt],
  )
}

/**
 * Counts one try against the living requests of an address (or only the given one, when it is of that
 * address) and returns those with tries left. Call it outside the transaction that the code opens.
 */
export async function takeTries(
  ctx: Ctx,
  wanted: { email: string; purpose: CodePurpose; id: Uuid | null },
): Promise<EmailCode[]> {
  return ctx.db.query<EmailCode>(
    `UPDATE identity.email_code SET tries = tries + 1
     WHERE email = $1 AND purpose = $2 AND expires_at > $3 AND tries < $5
       AND ($4::uuid IS NULL OR id = $4 OR NOT EXISTS (
         SELECT 1 FROM identity.email_code WHERE id = $4 AND email = $1 AND purpose = $2 AND expires_at > $3))
     RETURNING id, purpose, email, locale, round`,
    [wanted.email, wanted.purpose, ctx.clock.now(), wanted.id, codeTriesMax],
  )
}

/** Takes a sign-up out, once: of two requests with the right code, one gets it. */
export async function consumeSignUp(ctx: Ctx, id: Uuid): Promise<SignUp | null> {
  const [signUp] = await ctx.db.query<Omit<SignUp, keyof EmailCode>>(
    'SELECT name, handle, password_hash AS "passwordHash" FROM identity.sign_up WHERE id = $1 FOR UPDATE',
    [id],
  )
  const code = await consumeEmailCode(ctx, id)
  return signUp && code ? { ...code, ...signUp } : null
}

export async function consumeEmailCode(ctx: Ctx, id: Uuid): Promise<EmailCode | null> {
  const rows = await ctx.db.query<EmailCode>(
    'DELETE FROM identity.email_code WHERE id = $1 RETURNING id, purpose, email, locale, round',
    [id],
  )
  return rows[0] ?? null
}

/** Forgets every request of an address for this purpose. */
export async function dropEmailCodes(ctx: Ctx, email: string, purpose: CodePurpose): Promise<void> {
  await ctx.db.query('DELETE FROM identity.email_code WHERE email = $1 AND purpose = $2', [email, purpose])
}

export async function deleteExpiredCodes(ctx: Ctx): Promise<void> {
  await ctx.db.query('DELETE FROM identity.email_code WHERE expires_at <= $1', [ctx.clock.now()])
}
