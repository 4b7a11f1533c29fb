import { expect, test } from 'vitest'
import { InsideAddressError, isInsideAddress, outsideLookup } from './outside.ts'

test('this machine and its surroundings are inside', () => {
  const addresses = [
    '127.0.0.1',
    '127.9.9.9',
    '0.0.0.0',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.100.100.100',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '2002:7f00:1::',
    'localhost',
    '',
  ]
  expect(addresses.filter(address => !isInsideAddress(address))).toEqual([])
})

test('the public internet is outside', () => {
  const addresses = ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::1']
  expect(addresses.filter(isInsideAddress)).toEqual([])
})

test('a name that leads inside is not looked up', async () => {
  const error = await new Promise(resolve => outsideLookup('localhost', {}, resolve))
  expect(error).toBeInstanceOf(InsideAddressError)
})
