import { useEffect, useRef, useState } from 'react'
import { mediaCalls } from '../api/calls.ts'
import type { Attachment } from './attachment.ts'
import { drawPoster } from './draw-poster.ts'
import { uploadFile } from './upload-file.ts'
import { kindOf, moved, readyIds, type UploadItem } from './upload-list.ts'

export type Uploads = {
  items: readonly UploadItem[]
  max: number
  /** How many of the last files were left out, and why; null when none was. */
  leftOut: { count: number; why: 'too_many' | 'unsupported' } | null
  add: (files: Iterable<File>) => void
  remove: (id: string) => void
  move: (id: string, to: number) => void
  setAlt: (id: string, alt: string) => void
  retry: (id: string) => void
  /** Empties the list once the post has taken what is in it. */
  clear: () => void
  /** Resolves once the words that are on their way have arrived, or have not. */
  settled: () => Promise<unknown>
  /** Ids of the attachments in order; null while one is on its way or has failed. */
  ready: string[] | null
}

const fromAttachment = (attachment: Attachment): UploadItem => ({
  id: attachment.id,
  kind: attachment.kind,
  name: '',
  previewUrl: attachment.preview_url,
  state: 'ready',
  progress: 1,
  alt: attachment.alt ?? '',
  attachment,
  error: null,
})

/**
 * Uploads for one post: each file is sent as soon as it is added.
 * @param initial those of a kept draft, or of the post that is edited
 * @param isShown which of them a post shows already: those change with its edit and not by themselves
 */
export function useUploads({
  max,
  initial = [],
  isShown = () => false,
}: {
  max: number
  initial?: readonly Attachment[]
  isShown?: (attachmentId: string) => boolean
}): Uploads {
  const [items, setItems] = useState<readonly UploadItem[]>(() => initial.map(fromAttachment))
  const [leftOut, setLeftOut] = useState<Uploads['leftOut']>(null)
  const files = useRef(new Map<string, { file: File; stop: AbortController }>())
  const now = useRef(items)
  const describing = useRef(new Set<Promise<unknown>>())
  const keep = (next: readonly UploadItem[]) => {
    now.current = next
    setItems(next)
  }
  const change = (id: string, part: Partial<UploadItem>) =>
    keep(now.current.map(item => (item.id === id ? { ...item, ...part } : item)))

  /** Gives an upload its words; what is on its way is waited for before the post takes it. */
  const describe = (attachmentId: string, alt: string): Promise<unknown> => {
    if (isShown(attachmentId)) return Promise.resolve()
    const sent = mediaCalls.setAlt(attachmentId, alt)
    describing.current.add(sent)
    const done = () => void describing.current.delete(sent)
    sent.then(done, done)
    return sent
  }

  const send = async (id: string) => {
    const held = files.current.get(id)
    const item = now.current.find(one => one.id === id)
    if (!held || !item) return
    change(id, { state: 'sending', progress: 0, error: null })
    const { file, stop } = held
    const sentAlt = item.alt
    try {
      const poster = item.kind === 'video' ? await drawPoster(file) : null
      if (stop.signal.aborted) return
      const attachment = await uploadFile(
        { file, alt: sentAlt, poster },
        { progress: progress => change(id, { progress }), signal: stop.signal },
      )
      change(id, { state: 'ready', progress: 1, attachment })
      const { alt = sentAlt } = now.current.find(one => one.id === id) ?? {}
      if (alt !== sentAlt) await describe(attachment.id, alt)
    } catch (error) {
      if (!stop.signal.aborted) change(id, { state: 'failed', error })
    }
  }
  const forget = (item: UploadItem) => {
    const held = files.current.get(item.id)
    held?.stop.abort()
    files.current.delete(item.id)
    if (held && item.previewUrl) URL.revokeObjectURL(item.previewUrl)
  }

  useEffect(() => {
    const held = files.current
    return () => {
      for (const { stop } of held.values()) stop.abort()
    }
  }, [])

  return {
    items,
    max,
    leftOut,
    settled: () => Promise.allSettled(describing.current),
    ready: readyIds(items),
    add: given => {
      const all = [...given]
      const usable = all.filter(file => kindOf(file.type) !== null)
      const taken = usable.slice(0, Math.max(0, max - now.current.length))
      const tooMany = usable.length - taken.length
      const unsupported = all.length - usable.length
      setLeftOut(
        tooMany > 0
          ? { count: tooMany, why: 'too_many' }
          : unsupported > 0
            ? { count: unsupported, why: 'unsupported' }
            : null,
      )
      const added = taken.map((file): UploadItem => {
        const id = crypto.randomUUID()
        const kind = kindOf(file.type) ?? 'image'
        files.current.set(id, { file, stop: new AbortController() })
        return {
          id,
          kind,
          name: file.name,
          previewUrl: kind === 'audio' ? null : URL.createObjectURL(file),
          state: 'sending',
          progress: 0,
          alt: '',
          attachment: null,
          error: null,
        }
      })
      keep([...now.current, ...added])
      for (const { id } of added) void send(id)
    },
    remove: id => {
      const item = now.current.find(one => one.id === id)
      if (!item) return
      // What nothing shows is swept anyway; discarding it now is a courtesy that may fail.
      if (item.attachment && !isShown(item.attachment.id))
        mediaCalls.discard(item.attachment.id).catch(() => undefined)
      forget(item)
      keep(now.current.filter(one => one !== item))
      setLeftOut(null)
    },
    move: (id, to) => keep(moved(now.current, id, to)),
    setAlt: (id, alt) => {
      change(id, { alt })
      const item = now.current.find(one => one.id === id)
      if (item?.attachment) {
        describe(item.attachment.id, alt).catch(error => change(id, { state: 'failed', error }))
      }
    },
    retry: id => {
      const item = now.current.find(one => one.id === id)
      if (item?.attachment) {
        // The file is there; it was its words that did not arrive.
        change(id, { state: 'ready', error: null })
        describe(item.attachment.id, item.alt).catch(error => change(id, { state: 'failed', error }))
      } else void send(id)
    },
    clear: () => {
      for (const item of now.current) forget(item)
      keep([])
      setLeftOut(null)
    },
  }
}
