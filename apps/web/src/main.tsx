import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { keepCache, restoreCache } from './api/kept-cache.ts'
import { queryClient } from './api/query-client.ts'
import { watchConnection } from './app/offline.ts'
import { registerServiceWorker } from './app/service-worker.ts'
import { followSystemTheme } from './app/theme.ts'
import { LanguageProvider } from './i18n/provider.tsx'
import { router } from './routes.tsx'
import './ui/index.css'

restoreCache(queryClient)
keepCache(queryClient)
followSystemTheme()
watchConnection(() => void queryClient.refetchQueries({ type: 'active' }))
registerServiceWorker()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
)
