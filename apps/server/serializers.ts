import { createHash } from 'node:crypto'
import {
  type RouteDefinition,
  type Serializer,
  type SerializerFactory,
  SerializerSelector,
} from '@fastify/fast-json-stringify-compiler'

const compileAll: SerializerFactory = SerializerSelector()

/**
 * Compiles how answers are written when one is first written, and once for all routes that answer in the same shape:
 * the code for a post takes a quarter of a megabyte, and dozens of routes answer with posts.
 */
export const serializersAtFirstUse = sharing(compileAll)

/** Compiles all at once, so that a schema which cannot be compiled is known before anybody asks. */
export const serializersAtOnce = compileAll

/** @param factory compiles one schema */
export function sharing(factory: SerializerFactory): SerializerFactory {
  return (...settings) => {
    const compile = factory(...settings)
    const byShape = new Map<string, Serializer>()
    return route => {
      let serialize: Serializer | null = null
      return document => {
        serialize ??= shared(byShape, route, compile)
        return serialize(document)
      }
    }
  }
}

function shared(
  byShape: Map<string, Serializer>,
  route: RouteDefinition,
  compile: (route: RouteDefinition) => Serializer,
): Serializer {
  const shape = createHash('sha256').update(JSON.stringify(route.schema)).digest('base64')
  const known = byShape.get(shape)
  if (known) return known
  const compiled = compile(route)
  byShape.set(shape, compiled)
  return compiled
}
