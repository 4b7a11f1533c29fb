import { BlockList, isIP } from 'node:net'
import { isInsideAddress } from '@stoa/kit'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/**
 * The address of a push service as a browser named it, or null when pushes must not go there: they leave by TLS to
 * a host outside. A name that leads inside is found out when the push is sent.
 */
export function readEndpoint(text: string, options: { allowLoopback: boolean }): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return null
  if (options.allowLoopback && isLoopback(url)) return url
  if (url.protocol !== 'https:') return null
  const host = hostOf(url)
  return isIP(host) !== 0 && isInsideAddress(host) ? null : url
}

/** Whether the address names this machine, over http or https. */
export function isLoopback(url: URL): boolean {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false
  const host = hostOf(url)
  const version = isIP(host)
  return version === 0 ? host === 'localhost' : loopback.check(host, version === 4 ? 'ipv4' : 'ipv6')
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '')
}
