import { queryClient } from '../../api/query-client.ts'

/** What is read of the chats stays in memory: these keys are never kept in the browser's storage. */
export const chatKeys = {
  list: ['chats', 'list'] as const,
  allEntries: ['chats', 'entries'] as const,
  entries: (chat: string) => ['chats', 'entries', chat] as const,
  /** Devices, words, warnings: everything about keys. */
  keys: ['chats', 'keys'] as const,
}

/** Reads again what the engine says has changed: one chat, or everything. */
export function readChatsAgain(chat: string | null): void {
  void queryClient.invalidateQueries({ queryKey: chatKeys.list })
  void queryClient.invalidateQueries({
    queryKey: chat === null ? chatKeys.allEntries : chatKeys.entries(chat),
  })
  void queryClient.invalidateQueries({ queryKey: chatKeys.keys })
}
