import { type ProblemError, problem, type RateVerdict } from '@stoa/kit'
import { handleMaxLength, handleMinLength } from './handle.ts'
import { type PasswordRefusal, passwordMaxLength, passwordMinLength } from './password.ts'
import { bioMaxGraphemes, nameMaxGraphemes, type TextRefusal } from './profile-text.ts'

/** Every refusal of this module's use cases. */
export type IdentityRefusal =
  | 'handle_invalid'
  | 'handle_reserved'
  | 'handle_taken'
  | 'invalid_credentials'
  | 'wrong_password'
  | 'invalid_code'
  | 'passkey_refused'
  | 'passkey_not_accepted'
  | 'passkey_not_added'

const refusals: Record<IdentityRefusal, { status: number; title: string; field?: string; message: string }> =
  {
    handle_invalid: {
      status: 422,
      title: 'This handle cannot be used',
      field: 'handle',
      message: `${handleMinLength} to ${handleMaxLength} letters, digits or underscores`,
    },
    handle_reserved: {
      status: 422,
      title: 'This handle is reserved',
      field: 'handle',
      message: 'choose one that does not read as the operator or a page of the site',
    },
    handle_taken: {
      status: 409,
      title: 'This handle is taken',
      field: 'handle',
      message: 'choose another one',
    },
    invalid_credentials: {
      status: 401,
      title: 'E-mail and password do not match',
      message: 'Check both, or set a new password.',
    },
    wrong_password: {
      status: 422,
      title: 'The password is not right',
      field: 'password',
      message: 'the password of this account',
    },
    invalid_code: {
      status: 422,
      title: 'This code is not valid',
      field: 'code',
      message:
        'the latest code from the mail, at most five tries and 20 minutes old; ask for a new one if in doubt',
    },
    passkey_refused: {
      status: 401,
      title: 'This passkey was not accepted',
      message: 'Use a passkey of this account that checks your fingerprint, face or PIN, and start again.',
    },
    passkey_not_accepted: {
      status: 422,
      title: 'This passkey was not accepted',
      field: 'response',
      message: 'Use a passkey of this account, or the password.',
    },
    passkey_not_added: {
      status: 422,
      title: 'This passkey could not be added',
      field: 'response',
      message:
        'Start again with a device or key that is not yet registered and checks fingerprint, face or PIN.',
    },
  }

/** The answer to a refused use case. `field` renames the field when a route calls it otherwise. */
export function identityProblem(refusal: IdentityRefusal, field?: string): ProblemError {
  const { status, title, message, ...rest } = refusals[refusal]
  const named = field ?? rest.field
  return problem(status, refusal, {
    title,
    detail: message,
    ...(named === undefined ? {} : { errors: [{ field: named, rule: refusal, message }] }),
  })
}

const passwordMessages: Record<PasswordRefusal, string> = {
  too_short: `at least ${passwordMinLength} characters`,
  too_long: `at most ${passwordMaxLength} characters`,
  common: 'not one of the passwords that are tried first',
  repetitive: 'not the same few characters again and again',
  contains_identity: 'not the e-mail, handle or name with a little around it',
}

export function passwordProblem(rule: PasswordRefusal, field = 'password'): ProblemError {
  const message = passwordMessages[rule]
  return problem(422, 'password_refused', {
    title: 'Choose another password',
    detail: `It must be ${message}.`,
    errors: [{ field, rule, message }],
  })
}

export function textProblem(field: 'name' | 'bio', rule: TextRefusal): ProblemError {
  const max = field === 'name' ? nameMaxGraphemes : bioMaxGraphemes
  const messages: Record<TextRefusal, string> = {
    empty: 'at least one letter, digit or emoji',
    too_long: `at most ${max} characters`,
    forbidden_character: 'no invisible, control or direction characters',
  }
  return problem(422, `${field}_refused`, {
    title: field === 'name' ? 'This name cannot be used' : 'This bio cannot be used',
    errors: [{ field, rule, message: messages[rule] }],
  })
}

/** Too many tries: the same whether or not the account exists. */
export function tooManyAttempts(verdict: RateVerdict): ProblemError {
  return problem(429, 'too_many_attempts', {
    title: 'Too many attempts',
    detail: `Try again in ${verdict.retryAfterSeconds} seconds.`,
    extra: { retry_after_seconds: verdict.retryAfterSeconds },
    headers: { 'retry-after': String(verdict.retryAfterSeconds) },
  })
}
