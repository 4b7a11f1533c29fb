/** Whether a request that names this origin comes from a page of ours. */
export type OriginRule = (from: string, host: string | undefined) => boolean

/**
 * Pages of the configured origin are ours. On a laptop the app is also reached as 127.0.0.1 or by the machine's
 * name, so outside production a page of the very host that was asked is ours too. Not in production: there a
 * page of the same host without TLS is somebody else's.
 */
export function originRule(origin: string, options: { exact: boolean }): OriginRule {
  return (from, host) => {
    if (from === origin) return true
    return !options.exact && host !== undefined && URL.canParse(from) && new URL(from).host === host
  }
}
