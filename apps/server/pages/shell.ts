import { escapeHtml, type Html } from './html.ts'

/** What a page says of itself to those who link to it, and what it shows without scripts. */
export interface PageContent {
  /** BCP 47 */
  language: string
  title: string
  description: string
  /** Absolute addresses. */
  url: string
  imageUrl: string | null
  /** https://ogp.me/#types */
  type: 'article' | 'profile'
  siteName: string
  publishedAt: string | null
  isForSearchEngines: boolean
  body: Html
}

/**
 * The app's own page with this content in the place of the app: its styles and fonts stay, its scripts do not start,
 * since all that the app could show a visitor is the way in. That way stands in the page.
 * @param shell index.html as the web app is built
 */
export function fillShell(shell: string, content: PageContent): string {
  return shell
    .replace(/<html lang="[^"]*"/, () => `<html lang="${escapeHtml(content.language)}"`)
    .replace(/<title>.*?<\/title>\s*<meta name="description"[^>]*>/s, () => headOf(content))
    .replace(/<noscript>.*?<\/noscript>/s, '')
    .replace(/\s*<script type="module".*?<\/script>|\s*<link rel="modulepreload"[^>]*>/gs, '')
    .replace('<div id="root"></div>', () => `<div id="root">${content.body.markup}</div>`)
}

function headOf(content: PageContent): string {
  const meta = (attribute: 'name' | 'property', name: string, value: string | null) =>
    value === null ? '' : `<meta ${attribute}="${name}" content="${escapeHtml(value)}" />`
  return [
    `<title>${escapeHtml(content.title)}</title>`,
    meta('name', 'description', content.description),
    `<link rel="canonical" href="${escapeHtml(content.url)}" />`,
    meta('name', 'robots', content.isForSearchEngines ? null : 'noindex'),
    meta('property', 'og:type', content.type),
    meta('property', 'og:title', content.title),
    meta('property', 'og:description', content.description),
    meta('property', 'og:url', content.url),
    meta('property', 'og:site_name', content.siteName),
    meta('property', 'og:image', content.imageUrl),
    meta('property', 'article:published_time', content.publishedAt),
    meta(
      'name',
      'twitter:card',
      content.imageUrl && content.type === 'article' ? 'summary_large_image' : 'summary',
    ),
  ]
    .filter(line => line !== '')
    .join('\n    ')
}
