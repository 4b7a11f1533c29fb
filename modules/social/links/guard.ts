import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Which of the outside may be asked. */
export interface Guard {
  /** Whether an address may be asked at all, as far as its text says. */
  mayAsk(url: URL): boolean
  mayConnect(address: string, port: number): boolean
  /** Resolves a name for a connection to this port; fails when any of its addresses is not public. */
  lookupFor(port: number): LookupFunction
}

export type Resolve = (hostname: string) => Promise<{ address: string; family: number }[]>

export interface GuardOptions {
  /** `address:port` of servers that may be reached although they are not public. Tests name theirs. */
  allow?: readonly string[]
  resolve?: Resolve
}

const resolveAll: Resolve = hostname => lookup(hostname, { all: true })

/** The rule of every connection to the outside that a member's text can cause. */
export function createGuard({ allow = [], resolve = resolveAll }: GuardOptions = {}): Guard {
  const allowed = new Set(allow)
  const allowedPorts = new Set(allow.map(one => one.slice(one.lastIndexOf(':') + 1)))
  const mayConnect: Guard['mayConnect'] = (address, port) =>
    allowed.has(`${address}:${port}`) || ((port === 80 || port === 443) && isPublicAddress(address))
  return {
    mayConnect,
    mayAsk: url =>
      (url.protocol === 'https:' || url.protocol === 'http:') &&
      url.username === '' &&
      url.password === '' &&
      (url.port === '' || url.port === '80' || url.port === '443' || allowedPorts.has(url.port)),
    lookupFor: port => (hostname, options, callback) => {
      resolve(hostname).then(
        found => {
          // One public address beside an inner one is a trick, not a choice.
          if (found.length === 0 || !found.every(({ address }) => mayConnect(address, port)))
            callback(new RefusedAddress(hostname), '', 0)
          else if (options.all) callback(null, found)
          else callback(null, found[0]!.address, found[0]!.family)
        },
        (error: Error) => callback(error, '', 0),
      )
    },
  }
}

export class RefusedAddress extends Error {
  constructor(hostname: string) {
    super(`${hostname} is not a public address`)
  }
}

/** Reached only from inside Azure, though it lies in a public block. */
const azureMetadata = '168.63.129.16'

/**
 * Whether an address is one of the public internet. Everything with a meaning of its own is not: loopback,
 * private, shared (RFC 6598), link-local, metadata services, multicast, tunnels that carry another address.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false
  const parsed = ipaddr.parse(address)
  if (parsed.toString() === azureMetadata) return false
  if (parsed.range() !== 'unicast') return false
  // Of IPv6 only 2000::/3 is given out.
  return parsed instanceof ipaddr.IPv4 || (parsed.parts[0]! & 0xe000) === 0x2000
}
