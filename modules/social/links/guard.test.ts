import { describe, expect, test } from 'vitest'
import { createGuard, isPublicAddress } from './guard.ts'

describe('addresses', () => {
  test.each([
    ['loopback', ['127.0.0.1', '127.255.255.254', '::1']],
    ['private', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12::1']],
    ['link-local', ['169.254.1.1', 'fe80::1', 'fe80::1%eth0']],
    ['shared', ['100.64.0.1', '100.127.255.255']],
    ['metadata', ['169.254.169.254', '100.100.100.200', '192.0.0.192', '168.63.129.16', 'fd00:ec2::254']],
    ['multicast', ['224.0.0.1', '239.255.255.250', 'ff02::1']],
    ['unspecified and broadcast', ['0.0.0.0', '0.1.2.3', '255.255.255.255', '::']],
    ['reserved', ['240.0.0.1', '192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '2001:db8::1']],
    [
      'IPv4 in IPv6',
      ['::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::'],
    ],
    ['tunnels', ['2001::1', '2002:808:808::1']],
    ['unassigned', ['4000::1', '1::1']],
    ['no addresses', ['', 'localhost', '127.1', '0x7f000001', '2130706433', '1.2.3.4.5']],
  ])('%s are refused', (_, addresses) => {
    for (const address of addresses) expect([address, isPublicAddress(address)]).toEqual([address, false])
  })

  test.each(['93.184.215.14', '8.8.8.8', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '2a00:1450:4001::1'])(
    '%s is public',
    address => expect(isPublicAddress(address)).toBe(true),
  )
})

test('only web addresses on their own ports and without credentials are asked', () => {
  const { mayAsk } = createGuard()
  for (const url of [
    'http://a.example/',
    'https://a.example/x?y',
    'http://a.example:443/',
    'https://a.example:443/',
  ])
    expect([url, mayAsk(new URL(url))]).toEqual([url, true])
  for (const url of [
    'ftp://a.example/',
    'file:///etc/passwd',
    'gopher://a.example/',
    'data:text/html,x',
    'http://a.example:8080/',
    'http://a.example:22/',
    'https://user@a.example/',
    'https://user:key@a.example/',
  ])
    expect([url, mayAsk(new URL(url))]).toEqual([url, false])
})

test('a name with one inner address among public ones is refused', async () => {
  const resolve = async () => [
    { address: '93.184.215.14', family: 4 },
    { address: '10.0.0.1', family: 4 },
  ]
  const guard = createGuard({ resolve })
  const answer = await new Promise(done =>
    guard.lookupFor(443)('x.example', { all: true }, error => done(error)),
  )
  expect(answer).toBeInstanceOf(Error)
})

test('an allowance is for one server and one port', () => {
  const guard = createGuard({ allow: ['127.0.0.1:4321'] })
  expect(guard.mayConnect('127.0.0.1', 4321)).toBe(true)
  for (const [address, port] of [
    ['127.0.0.1', 80],
    ['127.0.0.2', 4321],
    ['8.8.8.8', 4321],
  ] as const)
    expect(guard.mayConnect(address, port)).toBe(false)
})
