import type { FileRef } from '@stoa/chat-engine'
import { ArrowUp, Check, Coins, Mic, Smile, Type } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { paths } from '../../paths.ts'
import { formatText, type Mark } from '../../social/compose/format-text.ts'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import { IconButton, IconLink } from '../../ui/icon-button.tsx'
import { useFileDrop } from '../../ui/use-file-drop.ts'
import { EmojiGrid } from '../emoji/emoji-grid.tsx'
import type { ChatEntry, ChatRow } from '../engine/chat-client.ts'
import { AttachButton } from '../files/attach-button.tsx'
import { AttachTray } from '../files/attach-tray.tsx'
import { useAttaching } from '../files/use-attaching.ts'
import { canRecord } from '../files/voice/recording.ts'
import { VoiceBar } from '../files/voice/voice-bar.tsx'
import { firstName, isSelfChat, type People, useChatWords } from '../words/chat-words.ts'
import type { Composing } from './composing.ts'
import { ComposingBar } from './composing-bar.tsx'
import { FormatTools, markOfKey } from './format-tools.tsx'
import { insertText } from './insert-text.ts'

/** As the engine has it: longer is not understood on the other side. */
const maxCharacters = 16_000

const hasKeyboard = () => matchMedia('(hover: hover) and (pointer: fine)').matches

/** Enter sends where there is a real keyboard; on a phone it starts a new line and the button sends. */
export function Composer({
  chat,
  people,
  composing,
  text,
  box,
  onWrite,
  onSend,
  onStop,
  onEditLast,
}: {
  chat: ChatRow
  people: People
  composing: Composing
  text: string
  box: RefObject<HTMLTextAreaElement | null>
  onWrite: (text: string) => void
  onSend: (text: string, files: readonly FileRef[]) => void
  onStop: () => void
  /** The up key in an empty composer takes the own last message up again. */
  onEditLast: () => void
}) {
  const t = useTranslations('chats')
  const filesText = useTranslations('chatFiles')
  const words = useChatWords()
  const inputId = useId()
  const [tool, setTool] = useState<'marks' | 'emoji' | null>(null)
  const over = text.length - maxCharacters
  const attaching = useAttaching(chat.id)
  const isEdit = composing.kind === 'edit'
  const files = isEdit ? [] : attaching.ready
  const drop = useFileDrop(files => {
    if (!isEdit) attaching.add(files)
  })
  const [isSpeaking, setSpeaking] = useState(false)
  const isBlank = composing.kind !== 'edit' && text.trim() === '' && attaching.items.length === 0
  const canSend = files !== null && (text.trim() !== '' || files.length > 0) && over <= 0
  const [mate] = chat.members
  const canPay = chat.kind === 'pair' && mate !== undefined && composing.kind === 'new'
  const name = chat.kind === 'pair' && mate ? firstName(mate) : words.nameOf(chat)
  const placeholder = isSelfChat(chat) ? t('notePlaceholder') : t('placeholder', { name })

  const send = () => {
    if (!canSend) return
    onSend(text.trim(), files)
    if (!isEdit) attaching.clear()
    setTool(null)
    box.current?.focus()
  }
  const change = (next: { text: string; from: number; to: number }) => {
    onWrite(next.text)
    requestAnimationFrame(() => {
      box.current?.focus()
      box.current?.setSelectionRange(next.from, next.to)
    })
  }
  const selection = () => {
    const field = box.current
    return { from: field?.selectionStart ?? text.length, to: field?.selectionEnd ?? text.length }
  }
  const mark = (wanted: Mark) => {
    const { from, to } = selection()
    change(formatText(text, from, to, wanted))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    const wanted = event.ctrlKey || event.metaKey ? markOfKey(event.key.toLowerCase()) : undefined
    if (wanted) {
      event.preventDefault()
      mark(wanted)
    } else if (event.key === 'Escape' && (tool || composing.kind !== 'new')) {
      event.preventDefault()
      if (tool) setTool(null)
      else onStop()
    } else if (event.key === 'ArrowUp' && text === '' && composing.kind === 'new') {
      event.preventDefault()
      onEditLast()
    } else if (event.key === 'Enter' && !event.shiftKey && hasKeyboard()) {
      event.preventDefault()
      send()
    }
  }
  // Another message to answer or to put in other words takes the caret.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever it is about something else
  useEffect(() => {
    if (composing.kind === 'new') return
    const field = box.current
    field?.focus()
    field?.setSelectionRange(field.value.length, field.value.length)
  }, [composing])

  const toggle = (next: 'marks' | 'emoji') => setTool(now => (now === next ? null : next))
  return (
    <form
      {...drop.handlers}
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
      className="relative flex flex-none flex-col border-line border-t bg-surface px-2.5 pt-2 pb-[max(8px,env(safe-area-inset-bottom))] md:px-[18px] md:pt-2.5 md:pb-3.5"
    >
      {drop.isOver && (
        <p
          role="status"
          className="pointer-events-none absolute inset-1 z-10 grid place-items-center rounded-m bg-surface/85 font-semibold text-aegean text-small outline-2 outline-aegean outline-dashed"
        >
          {filesText('dropHere')}
        </p>
      )}
      {over > 0 && (
        <p role="alert" className="pb-1.5 text-center text-caption text-cinnabar">
          {t('tooLong', { count: over })}
        </p>
      )}
      {composing.kind !== 'new' && <ComposingBar composing={composing} people={people} onStop={onStop} />}
      {!isEdit && <AttachTray attaching={attaching} />}
      {tool === 'marks' && <FormatTools onMark={mark} />}
      {isSpeaking && (
        <VoiceBar
          chat={chat.id}
          onSend={note => onSend('', [note])}
          onClose={() => {
            setSpeaking(false)
            requestAnimationFrame(() => box.current?.focus())
          }}
        />
      )}
      <div className={cx('flex items-end gap-1.5 md:gap-2', isSpeaking && 'hidden')}>
        {!isEdit && <AttachButton attaching={attaching} />}
        <div className="flex min-h-11 min-w-0 flex-1 items-end rounded-[22px] bg-sunken pl-4 has-[textarea:focus-visible]:outline-[2.5px] has-[textarea:focus-visible]:outline-focus">
          <label htmlFor={inputId} className="sr-only">
            {placeholder}
          </label>
          <textarea
            ref={box}
            id={inputId}
            rows={1}
            value={text}
            placeholder={placeholder}
            enterKeyHint={hasKeyboard() ? 'send' : 'enter'}
            dir="auto"
            // Browsers keep what stands in a field on the disk, to put it back; this is kept sealed.
            autoComplete="off"
            onChange={event => onWrite(event.target.value)}
            onKeyDown={onKeyDown}
            onPaste={event => {
              if (isEdit || event.clipboardData.files.length === 0) return
              event.preventDefault()
              attaching.add(event.clipboardData.files)
            }}
            className="field-sizing-content max-h-40 min-w-0 flex-1 resize-none self-center bg-transparent py-2.5 text-body leading-6 outline-none placeholder:text-ink-3"
          />
          <ToolButton
            icon={Type}
            label={t('marks')}
            isOn={tool === 'marks'}
            onPress={() => toggle('marks')}
            className={text === '' ? 'max-sm:hidden' : undefined}
          />
          <ToolButton
            icon={Smile}
            label={t('emoji')}
            isOn={tool === 'emoji'}
            onPress={() => toggle('emoji')}
          />
          {canPay && text === '' && (
            <IconLink
              to={paths.sendTo(mate.handle)}
              label={t('sendMoney', { name: mate.name })}
              className="size-11 text-ink-2"
            >
              <Icon of={Coins} />
            </IconLink>
          )}
        </div>
        {isBlank && canRecord() ? (
          <IconButton tone="ink" label={filesText('voice.record')} onClick={() => setSpeaking(true)}>
            <Icon of={Mic} />
          </IconButton>
        ) : (
          <IconButton
            type="submit"
            tone="ink"
            label={composing.kind === 'edit' ? t('saveEdit') : t('send')}
            disabled={!canSend}
          >
            <Icon of={composing.kind === 'edit' ? Check : ArrowUp} />
          </IconButton>
        )}
      </div>
      {tool === 'emoji' && (
        <div className="pt-1.5">
          <EmojiGrid
            label={t('emoji')}
            onChoose={emoji => {
              const { text: next, caret } = insertText(text, emoji, selection())
              change({ text: next, from: caret, to: caret })
            }}
          />
        </div>
      )}
    </form>
  )
}

function ToolButton({
  icon,
  label,
  isOn,
  onPress,
  className,
}: {
  icon: typeof Smile
  label: string
  isOn: boolean
  onPress: () => void
  className?: string | undefined
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={isOn}
      onClick={onPress}
      className={cx(
        'grid size-11 flex-none place-items-center rounded-full',
        isOn ? 'text-sun-text' : 'text-ink-2 hover:text-ink',
        className,
      )}
    >
      <Icon of={icon} />
    </button>
  )
}

/** The own message that the up key takes up: the last that can be put in other words. */
export const lastEditable = (entries: readonly ChatEntry[], memberId: string): ChatEntry | undefined =>
  entries.findLast(
    entry => entry.sender === memberId && entry.status === 'sent' && entry.content.kind === 'text',
  )
