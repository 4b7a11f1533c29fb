import { type LookupAddress, type LookupOptions, lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/**
 * Addresses that belong to this machine, to the network around it or to nobody: what a member names as an address
 * outside must not lead there. IANA's special-purpose registries (RFC 6890 and its updates).
 */
const inside = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  inside.addSubnet(network, bits, 'ipv4')
}

/** Of the sixth version only what is given out to the public counts as outside, less what wraps the fourth. */
const publicSix = new BlockList()
publicSix.addSubnet('2000::', 3, 'ipv6')
const wrappedSix = new BlockList()
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  wrappedSix.addSubnet(network, bits, 'ipv6')
}

/** Whether an address is of this machine or its surroundings. What is no address counts as one. */
export function isInsideAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return inside.check(address, 'ipv4')
    case 6:
      return !publicSix.check(address, 'ipv6') || wrappedSix.check(address, 'ipv6')
    default:
      return true
  }
}

/** An address outside turned out to lead inside. */
export class InsideAddressError extends Error {
  constructor(hostname: string) {
    super(`${hostname} leads to an address inside`)
    this.name = 'InsideAddressError'
  }
}

/**
 * For `lookup` of node's http and net: finds a host's addresses and refuses those inside. The connection is made
 * to what was checked here, so a name that changes its address in between gains nothing. Literal addresses are
 * never looked up: check them with `isInsideAddress` first.
 */
export const outsideLookup: LookupFunction = (hostname, options, callback) => {
  const all: LookupOptions & { all: true } = { ...options, all: true }
  lookup(hostname, all, (error, addresses: LookupAddress[]) => {
    if (error) return callback(error, '')
    const outside = addresses.filter(({ address }) => !isInsideAddress(address))
    const [first] = outside
    if (!first) return callback(new InsideAddressError(hostname), '')
    if (options.all) callback(null, outside)
    else callback(null, first.address, first.family)
  })
}
