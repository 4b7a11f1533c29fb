import { MessageSquareWarning } from 'lucide-react'
import {
  type KeyboardEvent,
  lazy,
  type ReactNode,
  Suspense,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useTranslations } from 'use-intl'
import { useMe } from '../../identity/session.ts'
import { AttachmentTray } from '../../media/attachment-tray.tsx'
import { TakeFiles } from '../../media/take-files.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'
import { QuoteCard } from '../card/quote-card.tsx'
import { Schedule } from '../drafts/draft-menu.tsx'
import { PostText } from '../text/post-text.tsx'
import { AudiencePicker } from './audience-picker.tsx'
import { ComposerTools } from './composer-tools.tsx'
import { type Audience, isOwnAnswered } from './draft.ts'
import { FormatBar, markOfKey } from './format-bar.tsx'
import { formatText, type Mark } from './format-text.ts'
import { GoOnButton } from './go-on-button.tsx'
import { LanguagePicker } from './language-picker.tsx'
import { PollEditor } from './poll-editor.tsx'
import { useRefusalText } from './refusal.ts'
import { Room } from './room.tsx'
import type { Composer } from './use-composer.ts'
import { useEmoji } from './use-emoji.ts'
import { type Suggestion, useWordHelp } from './use-word-help.ts'
import { replaceWord } from './word-at-caret.ts'
import { WordHelp } from './word-help.tsx'

const EmojiPicker = lazy(() => import('./emoji-picker.tsx').then(m => ({ default: m.EmojiPicker })))

/** The fields of a post. Who shows them brings the way to send. Ctrl or Cmd with Enter sends too. */
export function ComposerFields({
  composer,
  end,
  grows = false,
}: {
  composer: Composer
  /** Beside the counter: the button that posts, where it stands below. */
  end?: ReactNode
  /** Takes the room that is left, as on a phone. */
  grows?: boolean
}) {
  const t = useTranslations('compose')
  const me = useMe()
  const refusalOf = useRefusalText()
  const { task, draft, change, submit, failure, uploads } = composer
  const emoji = useEmoji()
  const [showsEmoji, setShowsEmoji] = useState(false)
  const [caret, setCaret] = useState<number | null>(null)
  const [isPreview, setPreview] = useState(false)
  const help = useWordHelp(draft.text, caret)
  const field = useRef<HTMLTextAreaElement>(null)
  const inputId = useId()
  const helpId = useId()
  const warningId = useId()
  // Where the caret goes once a change by the app stands in the field.
  const nextSelection = useRef<[number, number] | null>(null)
  useLayoutEffect(() => {
    const selection = nextSelection.current
    if (!selection || !field.current) return
    nextSelection.current = null
    field.current.focus()
    field.current.setSelectionRange(...selection)
  })

  const choose = (item: Suggestion) => {
    if (!help.word) return
    const next = replaceWord(draft.text, help.word, item.insert)
    nextSelection.current = [next.caret, next.caret]
    setCaret(null)
    change({ text: next.text })
  }
  const addEmoji = (shortcode: string) => {
    const at = field.current?.selectionStart ?? draft.text.length
    const gap = /\S$/.test(draft.text.slice(0, at)) ? ' ' : ''
    const added = `${gap}:${shortcode}: `
    nextSelection.current = [at + added.length, at + added.length]
    change({ text: draft.text.slice(0, at) + added + draft.text.slice(at) })
    setShowsEmoji(false)
  }
  const mark = (kind: Mark) => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {}
    const next = formatText(draft.text, selectionStart, selectionEnd, kind)
    nextSelection.current = [next.from, next.to]
    change({ text: next.text, isFormatted: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const withCommand = event.metaKey || event.ctrlKey
    if (event.key === 'Enter' && withCommand) {
      event.preventDefault()
      submit()
      return
    }
    const marked = withCommand && !event.altKey && !event.shiftKey ? markOfKey(event.key) : undefined
    if (marked) {
      event.preventDefault()
      mark(marked)
      return
    }
    const active = help.items[help.at]
    if (!active) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') help.move(event.key === 'ArrowDown' ? 1 : -1)
    else if (event.key === 'Enter' || event.key === 'Tab') choose(active)
    else if (event.key === 'Escape') help.dismiss()
    else return
    event.preventDefault()
  }
  const widest: Exclude<Audience, 'circle'> =
    task.kind === 'reply'
      ? task.post.visibility === 'circle'
        ? 'mentioned'
        : task.post.visibility
      : 'public'
  const showsMarks = composer.isLong || draft.isFormatted
  return (
    <div className={cx('flex min-w-0 items-start gap-3', grows && 'flex-1')}>
      <Avatar member={me} />
      <TakeFiles uploads={uploads}>
        <div className={cx('flex min-w-0 flex-1 flex-col', grows && 'min-h-full')}>
          {draft.warning !== null && (
            <div className="mb-1.5 flex items-center gap-2 rounded-s bg-sunken px-3">
              <Icon of={MessageSquareWarning} size="xs" className="text-ink-3" />
              <label htmlFor={warningId} className="sr-only">
                {t('warning')}
              </label>
              <input
                id={warningId}
                value={draft.warning}
                maxLength={200}
                placeholder={t('warningPrompt')}
                onChange={event => change({ warning: event.target.value })}
                className="min-h-11 min-w-0 flex-1 bg-transparent text-ui outline-none placeholder:text-ink-3"
              />
            </div>
          )}
          <label htmlFor={inputId} className="sr-only">
            {t('label')}
          </label>
          {isPreview ? (
            <PostText
              post={{ text: draft.text, format: 'basic', mentions: [], tags: [], emojis: [...emoji] }}
              className="min-h-24 py-[7px] text-body"
            />
          ) : (
            <textarea
              ref={field}
              id={inputId}
              rows={1}
              dir="auto"
              lang={draft.language}
              // biome-ignore lint/a11y/noAutofocus: opened in order to write
              autoFocus
              value={draft.text}
              placeholder={t(isOwnAnswered(task, me.id) ? 'prompt.own' : `prompt.${task.kind}`)}
              aria-autocomplete="list"
              aria-controls={help.items.length > 0 ? helpId : undefined}
              aria-activedescendant={help.items.length > 0 ? `${helpId}-${help.at}` : undefined}
              onChange={event => {
                change({ text: event.target.value })
                setCaret(event.target.selectionStart)
                help.begin()
              }}
              onSelect={event => setCaret(event.currentTarget.selectionStart)}
              onBlur={() => setCaret(null)}
              onKeyDown={onKeyDown}
              className={cx(
                'field-sizing-content block w-full resize-none bg-transparent py-[7px] outline-none placeholder:text-ink-3',
                draft.text.length > 280
                  ? 'text-[1.0625rem] leading-[1.5625rem]'
                  : 'text-[1.125rem] leading-[1.625rem]',
                grows ? 'min-h-24 flex-auto' : 'min-h-10',
              )}
            />
          )}
          {help.items.length > 0 && (
            <WordHelp
              id={helpId}
              label={t('suggestions')}
              items={help.items}
              at={help.at}
              onChoose={choose}
            />
          )}
          <AttachmentTray uploads={uploads} />
          {draft.poll && <PollEditor poll={draft.poll} onChange={poll => change({ poll })} />}
          {task.kind === 'quote' && <QuoteCard still quote={{ ...task.post }} />}
          {failure && (
            <Notice tone="bad" className="mt-2">
              {refusalOf(failure.error, failure.of)}
            </Notice>
          )}
          {task.kind !== 'edit' && <Schedule composer={composer} />}
          <div
            className={cx(
              'mt-1.5 pt-1',
              grows && 'sticky -bottom-4 z-1 -mb-4 bg-raised pb-4 md:-bottom-5 md:-mb-5 md:pb-5',
            )}
          >
            {showsMarks && (
              <FormatBar onMark={mark} isPreview={isPreview} onPreview={() => setPreview(!isPreview)} />
            )}
            {showsEmoji && (
              <Suspense>
                <EmojiPicker onChoose={addEmoji} />
              </Suspense>
            )}
            <div className="mt-1 flex flex-wrap items-center gap-1.5">
              <AudiencePicker
                value={draft.audience}
                circleId={draft.circleId}
                widest={widest}
                fixed={task.kind === 'edit'}
                onChange={(audience, circleId) => change({ audience, circleId })}
              />
              <LanguagePicker value={draft.language} onChange={language => change({ language })} />
              {composer.used > 0 && <Room used={composer.used} className="ml-auto" />}
            </div>
            <div className="mt-2 flex flex-wrap items-center gap-1 sm:gap-1.5">
              <ComposerTools
                composer={composer}
                showsMarks={showsMarks}
                showsEmoji={showsEmoji}
                onEmoji={() => setShowsEmoji(!showsEmoji)}
              />
              <span className="flex flex-1 items-center justify-end gap-2.5">
                <GoOnButton composer={composer} />
                {end}
              </span>
            </div>
          </div>
        </div>
      </TakeFiles>
    </div>
  )
}
