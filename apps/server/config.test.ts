import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadConfig } from './config.ts'
import { StartError } from './exit.ts'

const production = {
  STOA_MODE: 'production',
  STOA_SECRET: 'x'.repeat(32),
  STOA_PUSH_KEY: 'x'.repeat(43),
  DATABASE_URL: 'postgres://stoa:secret@db.example/stoa',
  SMTP_URL: 'smtps://mail.example',
  STOA_ORIGIN: 'https://stoa.example',
}

function refusal(env: Record<string, string>): string {
  try {
    loadConfig(env, '/srv')
  } catch (error) {
    expect(error).toBeInstanceOf(StartError)
    return (error as Error).message
  }
  return ''
}

describe('settings', () => {
  test('an empty environment is a sandbox with a demo town on port 3000', () => {
    expect(loadConfig({}, '/srv')).toMatchObject({
      mode: 'sandbox',
      demo: true,
      port: 3000,
      origin: 'http://localhost:3000',
      dataDir: '/srv/data',
      databaseUrl: null,
    })
  })

  test('two copies side by side differ in port and folder only', () => {
    const config = loadConfig({ PORT: '3100', STOA_DATA: '/tmp/other' }, '/srv')
    expect(config).toMatchObject({ port: 3100, origin: 'http://localhost:3100', dataDir: '/tmp/other' })
  })

  test.each([
    [{ PORT: '70000' }, 'PORT must be a whole number from 1 to 65535'],
    [{ PORT: '0' }, 'PORT must be a whole number from 1 to 65535'],
    [{ TRUST_PROXY: '10.0.0.1, garbage' }, 'TRUST_PROXY must be addresses or networks'],
    [{ TRUST_PROXY: '10.0.0.0/33' }, 'TRUST_PROXY must be addresses or networks'],
    [{ PORT: '3e3' }, 'PORT must be a whole number'],
    [{ STOA_MODE: 'live' }, 'STOA_MODE must be one of sandbox, production'],
    [{ STOA_DEMO: 'yes' }, 'STOA_DEMO must be 0 or 1'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be an address that starts with postgres:'],
    [{ STOA_ORIGIN: 'https://stoa.example/path' }, 'STOA_ORIGIN must be an origin'],
    [{ STOA_SECRET: 'short' }, 'STOA_SECRET must have at least 32 characters'],
    [{ STOA_PUSH_KEY: 'short' }, 'STOA_PUSH_KEY must be a private key of P-256'],
    [{ STOA_PUSH_KEY: 'A'.repeat(43) }, 'STOA_PUSH_KEY must be a private key of P-256'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of'],
  ])('refuses %j', (env, sentence) => {
    expect(refusal(env as unknown as Record<string, string>)).toContain(sentence)
  })

  test('reads proxies as addresses and networks', () => {
    const config = loadConfig({ TRUST_PROXY: '10.0.0.0/8, ::1, fd00::/8' }, '/srv')
    expect(config.trustProxy).toEqual(['10.0.0.0/8', '::1', 'fd00::/8'])
  })

  test('a wrong port is blamed on the port alone', () => {
    expect(refusal({ PORT: 'abc' })).not.toContain('STOA_ORIGIN')
  })

  test('names every wrong setting at once', () => {
    const sentence = refusal({ PORT: 'x', STOA_DEMO: '2' })
    expect(sentence).toContain('PORT')
    expect(sentence).toContain('STOA_DEMO')
  })
})

describe('production', () => {
  test('runs with everything given', () => {
    expect(loadConfig(production, '/srv')).toMatchObject({
      mode: 'production',
      demo: false,
      sandboxPort: null,
    })
  })

  test.each([
    ['STOA_SECRET', 'STOA_SECRET is required'],
    ['STOA_PUSH_KEY', 'STOA_PUSH_KEY is required'],
    ['DATABASE_URL', 'DATABASE_URL is required'],
    ['SMTP_URL', 'SMTP_URL is required'],
    ['STOA_ORIGIN', 'STOA_ORIGIN is required'],
  ])('refuses to run without %s', (name, sentence) => {
    const env: Record<string, string> = { ...production }
    delete env[name]
    expect(refusal(env)).toContain(sentence)
  })

  test('refuses pushes to its own machine', () => {
    expect(refusal({ ...production, STOA_PUSH_LOOPBACK: '1' })).toContain('STOA_PUSH_LOOPBACK must be 0')
  })

  test('refuses the demo town and the sandbox', () => {
    expect(refusal({ ...production, STOA_DEMO: '1' })).toContain('STOA_DEMO must be 0')
    expect(refusal({ ...production, STOA_SANDBOX_PORT: '4000' })).toContain('STOA_SANDBOX_PORT')
  })
})

test('.env.example lists exactly the settings that are read', () => {
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
  const listed = [...example.matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map(match => match[1])
  const source = readFileSync(new URL('./config.ts', import.meta.url), 'utf8')
  const read = [...source.matchAll(/read\.\w+\(\s*'([A-Z_]+)'/g)].map(match => match[1])
  expect([...listed].sort()).toEqual([...read].sort())
})
