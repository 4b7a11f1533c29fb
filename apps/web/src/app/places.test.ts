import { expect, it } from 'vitest'
import { isOwnPath, paths } from '../paths.ts'
import { hidesTabs, placeOf } from './places.ts'

it('knows the place of a path', () => {
  expect(placeOf('/chats/conv_1')).toBe('chats')
  expect(placeOf('/@nadia')).toBe('home')
  expect(placeOf('/me/security')).toBe('me')
})

it('hides the tabs in tasks and conversations only', () => {
  expect(hidesTabs('/wallet/send')).toBe(true)
  expect(hidesTabs('/chats/conv_1')).toBe(true)
  expect(hidesTabs('/chats')).toBe(false)
  expect(hidesTabs('/wallet/payments/pay_1')).toBe(false)
})

it('never lets data reach another path', () => {
  expect(paths.profile('a/../b?x')).toBe('/@a%2F..%2Fb%3Fx')
  expect(isOwnPath('/home')).toBe(true)
  for (const bad of ['//evil.example', '/\\evil', 'https://x', 'javascript:alert(1)', '', undefined, null, 7])
    expect(isOwnPath(bad)).toBe(false)
})
