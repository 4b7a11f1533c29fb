import { isIPv6 } from 'node:net'

/**
 * The part of a client's address that stands for one caller: an IPv4 address, or the /64 network of an IPv6
 * address, since a household or server has all of that to choose from.
 */
export function addressKey(address: string): string {
  const bare = address.replace(/%.*$/, '').toLowerCase()
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(bare)) return bare
  const [head = '', tail] = bare.split('::')
  const before = groups(head)
  const after = tail === undefined ? [] : groups(tail)
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  const network = [...before, ...zeros, ...after].slice(0, 4)
  return `${network.map(group => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}

/** The 16-bit groups of a part of an IPv6 address; a dotted tail counts as two. */
function groups(part: string): string[] {
  if (part === '') return []
  return part.split(':').flatMap(group => (group.includes('.') ? ['0', '0'] : [group]))
}
