import { expect, it } from 'vitest'
import { deviceName, isPhone } from './device-name.ts'

it('names what people know of a device', () => {
  const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'
  const phone =
    'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36'
  const edge =
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0'
  const iphone =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1'
  expect(deviceName(firefox)).toBe('Firefox, Windows')
  expect(deviceName(phone)).toBe('Chrome, Android')
  expect(deviceName(edge)).toBe('Edge, Windows')
  expect(deviceName(iphone)).toBe('Safari, iPhone')
  expect([isPhone(phone), isPhone(iphone), isPhone(firefox), isPhone(null)]).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(deviceName('curl/8')).toBeNull()
  expect(deviceName(null)).toBeNull()
})
