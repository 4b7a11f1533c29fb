import type { ChatEngine } from '@stoa/chat-engine'

/** Reads on in the server's history until something was said; without the server there is more, for another time. */
export async function readBack(engine: ChatEngine, chat: string): Promise<boolean> {
  for (;;) {
    const history = await engine.readHistory(chat).catch(() => null)
    if (history === null) return true
    if (history.count > 0 || !history.hasMore) return history.hasMore
  }
}
