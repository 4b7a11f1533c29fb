// Runs before the first paint, so that the chosen theme and language never flash. A file of its own, because the
// content security policy allows no inline script.
;(() => {
  const root = document.documentElement
  let theme = 'system'
  let language = null
  try {
    theme = localStorage.getItem('stoa.theme') ?? 'system'
    language = localStorage.getItem('stoa.language')
  } catch {
    // Storage can be refused; the system's own choice is then the answer.
  }
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  root.dataset.theme = dark ? 'dark' : 'light'
  root.lang = language ?? (navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en')
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', dark ? '#13121a' : '#f2f1ec')
})()
