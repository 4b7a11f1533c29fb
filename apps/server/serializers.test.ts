import Fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { serializersAtOnce, sharing } from './serializers.ts'

const post = () => ({ type: 'object', properties: { id: { type: 'string' } } })

function counting() {
  const compiled: string[] = []
  const factory = sharing((...settings) => {
    const compile = serializersAtOnce(...settings)
    return route => {
      compiled.push(route.url)
      return compile(route)
    }
  })
  const app = Fastify({ schemaController: { compilersFactory: { buildSerializer: factory } } })
  const answer = (url: string, schema: object) =>
    app.get(url, { schema: { response: { 200: schema } } }, async () => ({ id: 'one', secret: 'two' }))
  return { app, answer, compiled }
}

describe('serializers', () => {
  it('are compiled with the first answer, once for all routes of one shape', async () => {
    const { app, answer, compiled } = counting()
    answer('/first', post())
    answer('/second', post())
    answer('/never', { type: 'object', properties: { secret: { type: 'string' } } })
    await app.ready()
    expect(compiled).toEqual([])
    for (const url of ['/second', '/first', '/first'])
      expect((await app.inject(url)).json(), url).toEqual({ id: 'one' })
    expect(compiled).toEqual(['/second'])
  })

  it('of shapes that differ in what they leave out are not mixed up', async () => {
    const { app, answer } = counting()
    answer('/post', post())
    answer('/secret', { type: 'object', properties: { secret: { type: 'string' } } })
    expect((await app.inject('/post')).json()).toEqual({ id: 'one' })
    expect((await app.inject('/secret')).json()).toEqual({ secret: 'two' })
  })
})
