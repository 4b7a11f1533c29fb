import { createStore } from '../api/store.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const storageKey = 'stoa.theme'
const grounds = { light: '#f2f1ec', dark: '#13121a' }

function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(storageKey)
    return themes.find(theme => theme === kept) ?? 'system'
  } catch {
    return 'system'
  }
}

export const themeStore = createStore<Theme>(readTheme())

const systemIsDark = () => matchMedia('(prefers-color-scheme: dark)').matches

function showTheme(): void {
  const theme = themeStore.get()
  const shown = theme === 'dark' || (theme === 'system' && systemIsDark()) ? 'dark' : 'light'
  document.documentElement.dataset['theme'] = shown
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', grounds[shown])
}

export function chooseTheme(theme: Theme): void {
  themeStore.set(theme)
  try {
    if (theme === 'system') localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, theme)
  } catch {
    // The choice then lasts as long as the page.
  }
  showTheme()
}

/** Follows the device while the member leaves the choice to it. before-paint.js has already set the first look. */
export function followSystemTheme(): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', showTheme)
}
