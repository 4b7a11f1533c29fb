import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { App } from '@stoa/kit/http'

/** The OpenAPI 3.1 document, made from the routes' schemas, and a page to browse it at /docs. */
export async function installOpenapi(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Stoa',
        version: '1',
        description:
          'Money is minor units in a decimal string. Ids carry the prefix of their kind. Refusals are RFC 9457 problem details with a stable `code`.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'stoa.session_token' } },
      },
    },
  })
  await app.register(swaggerUi, { routePrefix: '/docs', staticCSP: true })
  app.get('/v1/openapi.json', { schema: { hide: true } }, async () => app.swagger())
}
