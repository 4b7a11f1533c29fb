import type { App } from '@stoa/kit/http'
import { Type } from 'typebox'

const InstanceSchema = Type.Object({
  name: Type.String(),
  mode: Type.Union([Type.Literal('sandbox'), Type.Literal('production')]),
  demo: Type.Boolean(),
  demo_password: Type.Union([Type.String(), Type.Null()], {
    description: 'With which demo members step up; null without a demo',
  }),
  mail: Type.Union([Type.Literal('smtp'), Type.Literal('mailbox')]),
})

export interface Instance {
  name: string
  mode: 'sandbox' | 'production'
  demo: boolean
  demo_password: string | null
  mail: 'smtp' | 'mailbox'
}

/** What this Stoa is, for sign-in pages and programs: no secret, no sign-in needed. */
export function registerInstance(app: App, instance: Instance): void {
  app.get(
    '/v1/instance',
    { schema: { tags: ['instance'], operationId: 'getInstance', response: { 200: InstanceSchema } } },
    async () => instance,
  )
}
