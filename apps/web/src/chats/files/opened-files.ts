import type { FileRef } from '@stoa/chat-engine'
import { useEffect, useState } from 'react'
import { getFile } from './sealed-file.ts'

interface Opened {
  address: Promise<string>
  users: number
}

/** Files that were opened, while something shows them and a little longer. */
const opened = new Map<string, Opened>()
const keptUnused = 40

function take(chat: string, file: FileRef): Opened {
  const known = opened.get(file.id)
  if (known) {
    known.users += 1
    return known
  }
  const made = { address: getFile(chat, file).then(bytes => URL.createObjectURL(bytes)), users: 1 }
  made.address.catch(() => opened.delete(file.id))
  opened.set(file.id, made)
  return made
}

function give(id: string): void {
  const entry = opened.get(id)
  if (!entry) return
  entry.users -= 1
  const unused = [...opened].filter(([, { users }]) => users === 0)
  for (const [id, { address }] of unused.slice(0, Math.max(0, unused.length - keptUnused))) {
    opened.delete(id)
    void address.then(URL.revokeObjectURL, () => undefined)
  }
}

export type FileState =
  | { state: 'opening' }
  | { state: 'open'; address: string }
  | { state: 'failed'; error: unknown }

/**
 * The addresses of files in this tab, by id, once they are open; those that are absent are not wanted yet.
 * @param wanted ids of those to open
 */
export function useOpenedFiles(
  chat: string,
  files: readonly FileRef[],
  wanted: readonly string[],
): { states: ReadonlyMap<string, FileState>; retry: () => void } {
  const [tries, setTries] = useState(0)
  const [states, setStates] = useState<ReadonlyMap<string, FileState>>(new Map())
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file of one id is one file; a try is another try
  useEffect(() => {
    let isShown = true
    const taken = files.filter(({ id }) => wanted.includes(id))
    const note = (id: string, state: FileState) => {
      if (isShown) setStates(known => new Map(known).set(id, state))
    }
    for (const file of taken) {
      note(file.id, { state: 'opening' })
      take(chat, file).address.then(
        address => note(file.id, { state: 'open', address }),
        error => note(file.id, { state: 'failed', error }),
      )
    }
    return () => {
      isShown = false
      for (const { id } of taken) give(id)
    }
  }, [chat, wanted.join(), tries])
  return { states, retry: () => setTries(tries + 1) }
}
