import path from 'node:path'
import fastifyStatic from '@fastify/static'
import { type App, sendNothingHere } from '@stoa/kit/http'

const oneYearSeconds = 31_536_000

/** Serves the built web app; every address that is not the API's is a page of it. */
export async function installWeb(app: App, webRoot: string | null): Promise<void> {
  if (webRoot === null) {
    app.setNotFoundHandler(sendNothingHere)
    return
  }
  await app.register(fastifyStatic, {
    root: webRoot,
    wildcard: false,
    cacheControl: false,
    preCompressed: true,
    // Files below assets/ carry a hash of their content in their name; all others are checked each time.
    setHeaders(reply, file) {
      const hashed = file.includes(`${path.sep}assets${path.sep}`)
      reply.header('cache-control', hashed ? `public, max-age=${oneYearSeconds}, immutable` : 'no-cache')
    },
  })
  app.setNotFoundHandler((request, reply) => {
    const accept = request.headers.accept ?? ''
    const isPage = request.method === 'GET' && accept.includes('text/html') && !isApi(request.url)
    if (isPage) return reply.header('cache-control', 'no-cache').sendFile('index.html')
    return sendNothingHere(request, reply)
  })
}

function isApi(url: string): boolean {
  return /^\/(v1|media|docs|healthz|readyz|metrics)(\/|$|\?)/.test(url)
}
