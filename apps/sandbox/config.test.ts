import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

const env = { STOA_SANDBOX_DATA: '/books', STOA_SANDBOX_KEY: 'k'.repeat(32) }

describe('the settings', () => {
  it('have defaults where one is safe', () => {
    expect(readConfig(env)).toEqual({
      port: 7710,
      dataFolder: '/books',
      key: env.STOA_SANDBOX_KEY,
      heldAnswerMs: 20_000,
    })
  })

  it.each([
    ['no key', { STOA_SANDBOX_KEY: undefined }, 'STOA_SANDBOX_KEY'],
    ['short key', { STOA_SANDBOX_KEY: 'short' }, 'STOA_SANDBOX_KEY'],
    ['no folder', { STOA_SANDBOX_DATA: '' }, 'STOA_SANDBOX_DATA'],
    ['port that is no number', { STOA_SANDBOX_PORT: '77x' }, 'STOA_SANDBOX_PORT'],
    ['port out of range', { STOA_SANDBOX_PORT: '65536' }, 'STOA_SANDBOX_PORT'],
    ['negative wait', { STOA_SANDBOX_HELD_ANSWER_MS: '-1' }, 'STOA_SANDBOX_HELD_ANSWER_MS'],
  ])('are refused with the name of the variable: %s', (_name, change, name) => {
    expect(() => readConfig({ ...env, ...change })).toThrow(name)
  })
})
