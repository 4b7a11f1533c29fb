import compile from 'icu-minify/compile'
import type { Plugin } from 'vite'

type Node = string | { [key: string]: Node }

const compileAll = (node: Node): unknown =>
  typeof node === 'string'
    ? compile(node)
    : Object.fromEntries(Object.entries(node).map(([key, child]) => [key, compileAll(child)]))

/**
 * Messages are parsed when the app is built: a browser then needs no parser for them, which was a twentieth of the
 * first screen's code, and has no work to do before the first word.
 */
export function precompileMessages(): Plugin {
  return {
    name: 'stoa:precompile-messages',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [{ find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' }],
      },
    }),
    transform(code, id) {
      if (!/\/src\/i18n\/[a-z]{2}\/[^/]+\.json$/.test(id)) return null
      return { code: JSON.stringify(compileAll(JSON.parse(code))), map: null }
    },
  }
}
