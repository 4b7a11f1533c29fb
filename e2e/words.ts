import { readdirSync, readFileSync } from 'node:fs'

export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]

const folder = new URL('../apps/web/src/i18n/', import.meta.url)

/** Every message of a language by its key, such as `home.title`. */
function readMessages(language: Language): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const take = (prefix: string, node: Record<string, unknown>): void => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'string') found.set(`${prefix}${key}`, value)
      else take(`${prefix}${key}.`, value as Record<string, unknown>)
    }
  }
  const here = new URL(`${language}/`, folder)
  for (const file of readdirSync(here).filter(name => name.endsWith('.json'))) {
    take(`${file.slice(0, -5)}.`, JSON.parse(readFileSync(new URL(file, here), 'utf8')))
  }
  return found
}

const messages = { en: readMessages('en'), fr: readMessages('fr') }

/** Says a message as the app does in a language; `facts` fill its places. */
export type Say = (key: string, facts?: Record<string, string>) => string

export const speak =
  (language: Language): Say =>
  (key, facts = {}) => {
    const text = messages[language].get(key)
    if (text === undefined) throw new Error(`there is no message ${key}`)
    return text.replace(/\{(\w+)\}/g, (place, name: string) => facts[name] ?? place)
  }

/** English words that must not stand on a French page: whole messages that French says otherwise. */
export function englishOnly(): string[] {
  const french = new Set(messages.fr.values())
  return [...new Set(messages.en.values())].filter(text => !/[{<]/.test(text) && !french.has(text))
}
