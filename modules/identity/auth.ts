import { passkey } from '@better-auth/passkey'
import { type Clock, type Db, type Logger, newUuid } from '@stoa/kit'
import { APIError, betterAuth } from 'better-auth'
import { hashPassword, type PasswordCost, verifyPassword } from './password-hash.ts'
import { sessionLifetimeMs } from './session.ts'
import { cookiePrefix } from './session-cookie.ts'
import { sessionPlugin } from './session-plugin.ts'

export type Auth = ReturnType<typeof createAuth>

/** The header by which our routes, and nobody else, tell better-auth the client's address. */
export const addressHeader = 'x-stoa-client-address'

interface AuthOptions {
  db: Db
  clock: Clock
  log: Logger
  secret: string
  origins: readonly [string, ...string[]]
  instanceName: string
}

/**
 * better-auth on our own tables. Its HTTP handler is not mounted: our typed routes call `auth.api` and
 * forward its cookies. Members are made by our sign-up alone, so its own sign-up is off.
 */
export function createAuth(options: AuthOptions, cost: PasswordCost) {
  return betterAuth(authOptions(options, cost))
}

export function authOptions(options: AuthOptions, cost: PasswordCost) {
  const { clock, log } = options
  const [origin] = options.origins
  return {
    appName: options.instanceName,
    baseURL: origin,
    trustedOrigins: [...options.origins],
    secret: options.secret,
    telemetry: { enabled: false },
    // Its messages may hold what a client sent; ours are logged by the routes.
    logger: {
      level: 'error' as const,
      log: (_level: string, message: string) => log.warn({ source: 'better-auth', reason: message }),
    },
    database: { db: options.db.kysely<never>().withSchema('identity'), type: 'postgres' as const },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix,
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: {
        generateId: () => newUuid(clock),
        // The migration test compares the schema; at run time it would cost queries at every start.
        validateSchema: false,
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1,
      maxPasswordLength: 1024,
      password: {
        hash: (password: string) => hashPassword(password, cost),
        verify: ({ hash, password }: { hash: string; password: string }) => verifyPassword(hash, password),
      },
    },
    user: {
      modelName: 'member',
      fields: {
        emailVerified: 'email_verified',
        image: 'avatar_id',
        createdAt: 'joined_at',
        updatedAt: 'updated_at',
      },
    },
    session: {
      expiresIn: sessionLifetimeMs / 1000,
      // Our session route renews; step-up replaces better-auth's idea of freshness.
      disableSessionRefresh: true,
      freshAge: 0,
      fields: {
        userId: 'member_id',
        expiresAt: 'expires_at',
        ipAddress: 'address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'last_seen_at',
      },
    },
    account: {
      modelName: 'credential',
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'member_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        password: 'password_hash',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'challenge',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    databaseHooks: {
      session: {
        create: {
          // Sessions live on the server's clock, like everything else.
          before: async (session: { userAgent?: string | null }) => {
            const now = clock.now()
            return {
              data: {
                ...session,
                userAgent: session.userAgent?.slice(0, 512) ?? '',
                createdAt: now,
                updatedAt: now,
                expiresAt: new Date(now.getTime() + sessionLifetimeMs),
              },
            }
          },
        },
      },
    },
    plugins: [
      passkey({
        rpName: options.instanceName,
        rpID: new URL(origin).hostname,
        origin: [...options.origins],
        // A passkey stands in for the password, so it must check its user, and be found without an e-mail.
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          afterVerification: async ({ verification }) => demandUserVerified(verification.registrationInfo),
        },
        authentication: {
          afterVerification: async ({ verification }) => demandUserVerified(verification.authenticationInfo),
        },
        schema: {
          passkey: {
            fields: {
              publicKey: 'public_key',
              userId: 'member_id',
              credentialID: 'credential_id',
              deviceType: 'device_type',
              backedUp: 'backed_up',
              createdAt: 'created_at',
            },
          },
        },
      }),
      sessionPlugin(),
    ],
  } satisfies Parameters<typeof betterAuth>[0]
}

function demandUserVerified(info: { userVerified: boolean } | undefined): void {
  if (!info?.userVerified) throw new APIError('UNAUTHORIZED', { code: 'USER_NOT_VERIFIED' })
}
