import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { type App, ProblemSchema } from '@stoa/kit/http'
import type { FastifySchema } from 'fastify'

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
    transform: describeOperation,
  })
  await app.register(swaggerUi, { routePrefix: '/docs' })
  app.get('/v1/openapi.json', { schema: { hide: true } }, async () => app.swagger())
}

interface Described extends FastifySchema {
  tags?: readonly string[]
  response?: Record<string, unknown>
}

/** Adds to each operation what all have in common: its place in the menu and the shape of its refusals. */
function describeOperation({ schema, url }: { schema: FastifySchema; url: string }) {
  const described = (schema ?? {}) as Described
  const refusal = {
    description: 'A refusal, as problem details (RFC 9457)',
    content: { 'application/problem+json': { schema: ProblemSchema } },
  }
  return {
    url,
    schema: {
      ...described,
      tags: described.tags ?? [url.split('/').find(part => part !== '' && part !== 'v1') ?? 'other'],
      ...(described.response ? { response: { ...described.response, default: refusal } } : {}),
    },
  }
}
