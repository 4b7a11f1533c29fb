import createOpenapiClient, { type Client, type ClientOptions } from 'openapi-fetch'
import type { paths } from './api.gen.ts'

export type { components, paths } from './api.gen.ts'

export type StoaClient = Client<paths>

/** The typed client of Stoa's public API: paths, parameters and answers are those of the OpenAPI document. */
export function createClient(options: ClientOptions = {}): StoaClient {
  return createOpenapiClient<paths>({ credentials: 'same-origin', ...options })
}
