import type { Bytes } from './bytes.ts'

/** Several records change together or not at all. `null` takes one away. */
export type Changes = readonly (readonly [key: string, value: Bytes | null])[]

/**
 * Where a device keeps its keys, groups and messages. The browser keeps them in IndexedDB, sealed; tests in
 * memory. Keys are paths such as `message/chat_…/000000000042`.
 */
export interface Store {
  read(key: string): Promise<Bytes | null>
  /** Records whose keys begin with `prefix`, in the order of their keys. */
  list(prefix: string): Promise<[key: string, value: Bytes][]>
  write(changes: Changes): Promise<void>
}

export function memoryStore(): Store {
  const records = new Map<string, Bytes>()
  return {
    read: async key => records.get(key) ?? null,
    list: async prefix =>
      [...records].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1)),
    async write(changes) {
      for (const [key, value] of changes) {
        if (value === null) records.delete(key)
        else records.set(key, value)
      }
    },
  }
}
