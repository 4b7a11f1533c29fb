import type { FileRef } from '@stoa/chat-engine'
import { Download, File, LoaderCircle, Music, Play, RotateCw } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Attachment } from '../../media/attachment.ts'
import { clockOf, placeholderOf } from '../../media/attachment.ts'
import { AttachmentGrid } from '../../media/attachment-grid.tsx'
import { gridAspect } from '../../media/shape.ts'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import { useByteWords } from './byte-words.ts'
import { kindOfFile } from './file-kind.ts'
import { type FileState, useOpenedFiles } from './opened-files.ts'
import { VoiceNote } from './voice/voice-note.tsx'

/** The files of a message. Pictures open by themselves; clips and files when they are asked for. */
export function SealedFiles({ chat, files }: { chat: string; files: readonly FileRef[] }) {
  const pictures = files.filter(file => kindOfFile(file) === 'image')
  const others = files.filter(file => kindOfFile(file) !== 'image')
  return (
    <div className="flex w-[min(320px,68vw)] max-w-full flex-col gap-1.5">
      {pictures.length > 0 && <Pictures chat={chat} pictures={pictures} />}
      {others.map(file =>
        file.wave ? (
          <VoiceNote key={file.id} chat={chat} file={file} />
        ) : (
          <OneFile key={file.id} chat={chat} file={file} />
        ),
      )}
    </div>
  )
}

function Pictures({ chat, pictures }: { chat: string; pictures: readonly FileRef[] }) {
  const t = useTranslations('chatFiles')
  const { states, retry } = useOpenedFiles(
    chat,
    pictures,
    pictures.map(({ id }) => id),
  )
  const attachments = pictures.map(file => attachmentOf(file, states.get(file.id)))
  const hasFailed = pictures.some(({ id }) => states.get(id)?.state === 'failed')
  if (hasFailed)
    return (
      <div
        className="grid place-content-center justify-items-center gap-2 rounded-l bg-sunken bg-center bg-cover p-4 text-center"
        style={{ aspectRatio: gridAspect(attachments) }}
      >
        <p role="alert" className="text-caption text-ink-2">
          {t('failed')}
        </p>
        <button
          type="button"
          onClick={retry}
          className="tap flex items-center gap-1.5 rounded-full bg-canvas px-3 py-1.5 font-semibold text-caption text-ink"
        >
          <Icon of={RotateCw} size="xs" />
          {t('retry')}
        </button>
      </div>
    )
  if (!pictures.every(({ id }) => states.get(id)?.state === 'open')) {
    const placeholder = placeholderOf(pictures[0]!.preview ?? null)
    return (
      <div
        role="status"
        aria-label={t('opening')}
        className="rounded-l bg-sunken bg-center bg-cover"
        style={{
          aspectRatio: gridAspect(attachments),
          ...(placeholder && { backgroundImage: `url(${placeholder})` }),
        }}
      />
    )
  }
  return (
    <div className="[&>div]:mt-0">
      <AttachmentGrid attachments={attachments} />
    </div>
  )
}

function OneFile({ chat, file }: { chat: string; file: FileRef }) {
  const t = useTranslations('chatFiles')
  const bytes = useByteWords()
  const [isWanted, setWanted] = useState(false)
  const { states, retry } = useOpenedFiles(chat, [file], isWanted ? [file.id] : [])
  const state = states.get(file.id)
  const kind = kindOfFile(file)
  if (state?.state === 'open' && kind !== 'file')
    return (
      <div className="[&>div]:mt-0">
        <AttachmentGrid attachments={[attachmentOf(file, state)]} />
      </div>
    )
  const facts = [file.durationMs ? clockOf(file.durationMs) : null, bytes(file.size)].filter(Boolean)
  const open = () => {
    if (state?.state === 'failed') retry()
    setWanted(true)
  }
  const row = 'flex w-full items-center gap-3 rounded-m bg-ink/6 px-3 py-2.5 text-left hover:bg-ink/10'
  const inside = (
    <>
      <span className="grid size-10 flex-none place-items-center rounded-full bg-canvas text-ink">
        <Icon
          of={
            state?.state === 'opening'
              ? LoaderCircle
              : state?.state === 'open'
                ? Download
                : kind === 'video'
                  ? Play
                  : kind === 'audio'
                    ? Music
                    : File
          }
          size="s"
          className={cx(state?.state === 'opening' && 'animate-spin')}
        />
      </span>
      <span className="min-w-0 flex-1">
        <span className="sr-only">{t(state?.state === 'open' ? 'save' : 'open')} </span>
        <span className="block truncate font-semibold text-small" dir="auto">
          {file.name}
        </span>
        <span className="block text-caption opacity-80">
          {state?.state === 'failed' ? t('failed') : facts.join(' · ')}
        </span>
      </span>
    </>
  )
  return state?.state === 'open' ? (
    <a href={state.address} download={file.name} className={row}>
      {inside}
    </a>
  ) : (
    <button type="button" onClick={open} disabled={state?.state === 'opening'} className={row}>
      {inside}
    </button>
  )
}

/** As the views of posts know pictures and clips, with an address of this tab. */
function attachmentOf(file: FileRef, state: FileState | undefined): Attachment {
  const kind = kindOfFile(file)
  const address = state?.state === 'open' ? state.address : ''
  return {
    id: `med_${file.id.slice(5)}`,
    kind: kind === 'file' ? 'image' : kind,
    alt: null,
    width: file.width ?? null,
    height: file.height ?? null,
    animated: file.type === 'image/gif',
    duration_ms: file.durationMs ?? null,
    thumbhash: file.preview ?? null,
    url: address,
    preview_url: kind === 'image' ? address : null,
    content_type: file.type,
  }
}
