import type { App } from '@stoa/kit/http'

interface ObjectSchema {
  properties?: Record<string, { type?: unknown }>
}

/**
 * A query string knows text only: where the schema wants an integer, its digits are read as one. Anything else
 * (`1.5`, `1e2`, ` 1`) stays text and is refused by the schema. Bodies are never converted.
 */
export function readQueryIntegers(app: App): void {
  app.addHook('preValidation', async request => {
    const { properties = {} } = (request.routeOptions.schema?.querystring ?? {}) as ObjectSchema
    const query = request.query as Record<string, unknown>
    for (const [name, { type }] of Object.entries(properties)) {
      const text = query[name]
      if (type === 'integer' && typeof text === 'string' && /^-?\d{1,16}$/.test(text))
        query[name] = Number(text)
    }
  })
}
