import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { App } from '@stoa/kit/http'
import type { PublicPages } from './pages/public-pages.ts'
import type { Unrouted } from './unrouted.ts'

const oneYearSeconds = 31_536_000

/** Serves the built web app; every address that is not the API's and that no route answers is a page of it. */
export async function installWeb(
  app: App,
  webRoot: string | null,
  refuse: Unrouted,
  pages: PublicPages,
): Promise<void> {
  const limited = { preHandler: app.rateLimit() }
  if (webRoot === null) {
    app.setNotFoundHandler(limited, refuse)
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
  app.setNotFoundHandler(limited, async (request, reply) => {
    const accept = request.headers.accept ?? ''
    const isPage = request.method === 'GET' && accept.includes('text/html') && !isApi(request.url)
    if (!isPage) return refuse(request, reply)
    reply.header('cache-control', 'no-cache')
    const page = await pages(request, reply)
    return page === null ? reply.sendFile('index.html') : reply.type('text/html; charset=utf-8').send(page)
  })
}

function isApi(url: string): boolean {
  return /^\/(v1|media|docs|healthz|readyz|metrics)(\/|$|\?)/.test(url)
}
