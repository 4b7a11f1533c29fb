import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { precompileMessages } from './precompile-messages.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const server = process.env['STOA_SERVER_URL'] ?? 'http://localhost:3000'

/**
 * What travels together, the first that wants a module has it, with all that it imports outright. Vendors change less
 * often than our own code, so a release keeps them cached; a hundred small files would weigh more than three.
 */
const chunkGroups = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 9 },
  {
    name: 'tanstack',
    test: /node_modules[\\/]@tanstack[\\/](react-router|router-core|history|react-query|query-core|react-store|store)[\\/]/,
    priority: 9,
  },
  { name: 'intl', test: /node_modules[\\/](use-intl|@formatjs|icu-minify)[\\/]/, priority: 9 },
  // What every screen begins with.
  { name: 'start', test: /src[\\/]main\.tsx$/, priority: 8 },
  // What screens outside and inside share.
  {
    name: 'parts',
    test: /src[\\/](ui[\\/](avatar|badge|icon-button|mark|skeleton)|app[\\/](go|route-focus))\.tsx?$/,
    priority: 8,
  },
  // What stands around every screen of a member, and the first of them.
  { name: 'square', test: /src[\\/](app[\\/]shell|social[\\/]home-screen)\.tsx$/, priority: 7 },
]

export default defineConfig({
  root,
  plugins: [
    precompileMessages(),
    react(),
    tailwindcss(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      includeAssets: [
        'favicon.svg',
        'favicon.ico',
        'apple-touch-icon.png',
        'before-paint.js',
        'push-worker.js',
      ],
      manifest: {
        id: '/',
        name: 'Stoa',
        short_name: 'Stoa',
        description: 'One place to talk, trade and keep accounts.',
        start_url: '/home',
        scope: '/',
        display: 'standalone',
        background_color: '#f2f1ec',
        theme_color: '#f2f1ec',
        categories: ['social', 'finance'],
        icons: [
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
          { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
        shortcuts: [
          { name: 'Chats', url: '/chats', icons: [{ src: '/icon-192.png', sizes: '192x192' }] },
          { name: 'Wallet', url: '/wallet', icons: [{ src: '/icon-192.png', sizes: '192x192' }] },
        ],
      },
      workbox: {
        // Shows pushes and opens them.
        importScripts: ['/push-worker.js'],
        globPatterns: ['**/*.{js,css,html,svg,woff2}'],
        navigateFallback: '/index.html',
        // Whatever the server answers itself must never be answered by the app's shell.
        navigateFallbackDenylist: [/^\/v1\//, /^\/media\//, /^\/docs/, /^\/(healthz|readyz|metrics)$/],
        runtimeCaching: [
          {
            urlPattern: /\/media\//,
            handler: 'CacheFirst',
            options: {
              cacheName: 'media',
              expiration: { maxEntries: 400, maxAgeSeconds: 60 * 60 * 24 * 30 },
              cacheableResponse: { statuses: [200] },
            },
          },
        ],
      },
    }),
  ],
  // The worker of the chats reads its code in parts: one that waits to lead needs little.
  worker: { format: 'es' },
  server: {
    port: 5173,
    proxy: {
      '/v1': { target: server, ws: true },
      '/media': { target: server },
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // An inlined font or picture would be refused by the content security policy and cannot be cached on its own.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
})
