import { createStore } from '../api/store.ts'
import type { Messages } from './english.ts'
import { englishFirst } from './english-first.ts'
import { type Language, languageStore } from './language.ts'

type Loaded = { language: Language; messages: Messages; isComplete: boolean }

/** Messages that the screens speak: at first those of the first screen. English has them in its bundle. */
export const loadedMessages = createStore<Loaded | null>(
  languageStore.get() === 'en'
    ? { language: 'en', messages: englishFirst as Messages, isComplete: false }
    : null,
)

/** Reads every message of a language, in a chunk of its own. */
export async function loadMessages(language: Language): Promise<Messages> {
  if (language === 'en') return (await import('./english.ts')).english
  return (await import('./french.ts')).french
}

/** Takes up what the first screen says, unless more is known already; if it cannot be fetched, English stands in. */
export async function speakFirst(language: Language): Promise<void> {
  const messages = await import('./french-first.ts').then(
    ({ frenchFirst }) => frenchFirst,
    () => englishFirst,
  )
  if (languageStore.get() !== language || loadedMessages.get()?.language === language) return
  loadedMessages.set({ language, messages: messages as Messages, isComplete: false })
}

/** Takes up every message of a language; if it cannot be fetched, English stands in. */
export async function speak(language: Language): Promise<void> {
  const messages = await loadMessages(language).catch(() => loadMessages('en'))
  if (languageStore.get() === language) loadedMessages.set({ language, messages, isComplete: true })
}

/** Resolves once the chosen language is spoken whole: what a screen awaits before it is drawn. */
async function messagesReady(): Promise<void> {
  const loaded = loadedMessages.get()
  if (loaded?.isComplete && loaded.language === languageStore.get()) return
  await speak(languageStore.get())
}

/** A screen's code together with the words that it says. Only the first screen's words are there from the start. */
export const spoken = async <Code>(code: Promise<Code>): Promise<Code> =>
  (await Promise.all([code, messagesReady()]))[0]
