import { expect, test } from 'vitest'
import { readEndpoint } from './endpoint.ts'

const strict = { allowLoopback: false }

test('push services of browsers are reached by TLS', () => {
  expect(readEndpoint('https://push.example/send/1', strict)?.host).toBe('push.example')
})

test.each([
  'http://push.example/send/1',
  'https://127.0.0.1/send',
  'https://2130706433/send',
  'https://0x7f.1/send',
  'https://[::1]/send',
  'https://[::ffff:10.0.0.1]/send',
  'https://10.0.0.8:8443/send',
  'https://169.254.169.254/latest/meta-data',
  'https://member:word@push.example/',
  'http://localhost:9000/',
  'file:///etc/passwd',
  'push.example',
  '',
])('%s is no place for pushes', text => {
  expect(readEndpoint(text, strict)).toBeNull()
})

test('this machine is reached only where the setting says so', () => {
  const loose = { allowLoopback: true }
  expect(readEndpoint('http://127.0.0.1:9000/x', loose)).not.toBeNull()
  expect(readEndpoint('http://localhost:9000/x', loose)).not.toBeNull()
  expect(readEndpoint('https://10.0.0.8/x', loose)).toBeNull()
  expect(readEndpoint('http://push.example/x', loose)).toBeNull()
})
