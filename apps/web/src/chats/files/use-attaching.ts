import { type FileRef, maxFiles } from '@stoa/chat-engine'
import { useEffect, useRef, useState } from 'react'
import { prepareFile } from './prepare-file.ts'
import { dropFiles, putFile } from './sealed-file.ts'

/** As the server has it, less what sealing adds. */
const maxBytes = 88 * 1024 * 1024

export interface AttachedFile {
  id: string
  name: string
  /** An address in this tab, of a picture. */
  previewUrl: string | null
  state: 'sending' | 'ready' | 'failed'
  /** From 0 to 1. */
  progress: number
  ref: FileRef | null
}

export interface Attaching {
  items: readonly AttachedFile[]
  /** Why some of the last files were left out; null when none was. */
  leftOut: 'too_many' | 'too_large' | null
  add(files: Iterable<File>): void
  remove(id: string): void
  retry(id: string): void
  /** The files in order once all of them are on the server; null before that. */
  ready: FileRef[] | null
  /** Empties the tray once a message has taken what is in it. */
  clear(): void
}

/** Files on their way into a message: each is sealed and sent as soon as it is added. */
export function useAttaching(chat: string): Attaching {
  const [items, setItems] = useState<readonly AttachedFile[]>([])
  const [leftOut, setLeftOut] = useState<Attaching['leftOut']>(null)
  const held = useRef(new Map<string, { file: File; stop: AbortController }>())
  const now = useRef(items)
  const keep = (next: readonly AttachedFile[]) => {
    now.current = next
    setItems(next)
  }
  const change = (id: string, part: Partial<AttachedFile>) =>
    keep(now.current.map(item => (item.id === id ? { ...item, ...part } : item)))

  const send = async (id: string) => {
    const one = held.current.get(id)
    if (!one) return
    change(id, { state: 'sending', progress: 0 })
    try {
      const prepared = await prepareFile(one.file)
      const ref = await putFile(chat, prepared, {
        progress: progress => change(id, { progress }),
        signal: one.stop.signal,
      })
      change(id, { state: 'ready', progress: 1, ref })
    } catch {
      if (!one.stop.signal.aborted) change(id, { state: 'failed' })
    }
  }
  const forget = ({ id, previewUrl }: AttachedFile) => {
    held.current.get(id)?.stop.abort()
    held.current.delete(id)
    if (previewUrl) URL.revokeObjectURL(previewUrl)
  }

  useEffect(() => {
    const files = held.current
    return () => {
      for (const { stop } of files.values()) stop.abort()
      // What no message has taken is shown by nothing.
      void dropFiles(
        chat,
        now.current.flatMap(({ ref }) => ref ?? []),
      )
    }
  }, [chat])

  const refs = items.flatMap(({ ref, state }) => (ref && state === 'ready' ? [ref] : []))
  return {
    items,
    leftOut,
    ready: refs.length === items.length ? refs : null,
    add(given) {
      const all = [...given]
      const small = all.filter(({ size }) => size > 0 && size <= maxBytes)
      const taken = small.slice(0, Math.max(0, maxFiles - now.current.length))
      setLeftOut(taken.length < small.length ? 'too_many' : small.length < all.length ? 'too_large' : null)
      const added = taken.map((file): AttachedFile => {
        const id = crypto.randomUUID()
        held.current.set(id, { file, stop: new AbortController() })
        const previewUrl = file.type.startsWith('image/') ? URL.createObjectURL(file) : null
        return { id, name: file.name, previewUrl, state: 'sending', progress: 0, ref: null }
      })
      keep([...now.current, ...added])
      for (const { id } of added) void send(id)
    },
    remove(id) {
      const item = now.current.find(one => one.id === id)
      if (!item) return
      forget(item)
      if (item.ref) void dropFiles(chat, [item.ref])
      keep(now.current.filter(one => one !== item))
      setLeftOut(null)
    },
    retry: id => void send(id),
    clear() {
      for (const item of now.current) forget(item)
      keep([])
      setLeftOut(null)
    },
  }
}
