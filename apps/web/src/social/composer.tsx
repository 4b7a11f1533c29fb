import { useMutation } from '@tanstack/react-query'
import { Globe } from 'lucide-react'
import { type Ref, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { postCalls } from '../api/calls.ts'
import { newId } from '../api/ids.ts'
import { useMe } from '../identity/session.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { cx } from '../ui/cx.ts'
import { countGraphemes } from '../ui/graphemes.ts'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { showToast } from '../ui/toast.tsx'
import { addOwnPost } from './post-cache.ts'
import { keepDraft, readDraft } from './post-draft.ts'

const postMaxGraphemes = 500

/** Fills as the post grows; the number appears when the end is near. */
function RoomRing({ used }: { used: number }) {
  const t = useTranslations('home')
  const left = postMaxGraphemes - used
  const near = left <= 40
  const over = left < 0
  const share = Math.min(1, used / postMaxGraphemes)
  const circle = 2 * Math.PI * 10
  return (
    <span className="flex items-center gap-2">
      {near && (
        <span
          aria-hidden="true"
          className={cx('num text-label font-medium', over ? 'text-cinnabar' : 'text-ink-2')}
        >
          {left}
        </span>
      )}
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" className="-rotate-90">
        <circle cx="12" cy="12" r="10" fill="none" strokeWidth="2.500" className="stroke-line" />
        <circle
          cx="12"
          cy="12"
          r="10"
          fill="none"
          strokeWidth="2.500"
          strokeLinecap="round"
          strokeDasharray={`${share * circle} ${circle}`}
          className={over ? 'stroke-cinnabar' : near ? 'stroke-sun' : 'stroke-ink-2'}
        />
      </svg>
      <span role="status" className="sr-only">
        {over ? t('tooLong', { count: -left }) : near ? t('left', { count: left }) : ''}
      </span>
    </span>
  )
}

/** Writes a post. What is typed stays on this device until it is posted. Ctrl or Cmd with Enter posts. */
export function Composer({
  onPosted,
  autoFocus = false,
  tall = false,
  inputRef,
}: {
  onPosted?: () => void
  autoFocus?: boolean
  tall?: boolean
  inputRef?: Ref<HTMLTextAreaElement>
}) {
  const t = useTranslations('home')
  const me = useMe()
  const inputId = useId()
  const [text, setText] = useState(() => readDraft(me.id))
  // The id is made before the first try and kept until it worked, so that a retry cannot post twice.
  const postId = useRef(newId('post'))
  const create = useMutation({
    mutationFn: () => postCalls.create({ id: postId.current, text: text.trim() }),
    onSuccess: post => {
      postId.current = newId('post')
      setText('')
      keepDraft(me.id, '')
      addOwnPost(post)
      showToast({ text: t('posted') })
      onPosted?.()
    },
  })
  const used = countGraphemes(text.trim())
  const canPost = used > 0 && used <= postMaxGraphemes
  const submit = () => {
    if (canPost && !create.isPending) create.mutate()
  }
  return (
    <form
      className="flex items-start gap-3"
      onSubmit={event => {
        event.preventDefault()
        submit()
      }}
    >
      <Avatar member={me} />
      <div className="min-w-0 flex-1">
        <label htmlFor={inputId} className="sr-only">
          {t('composerLabel')}
        </label>
        <textarea
          ref={inputRef}
          id={inputId}
          rows={1}
          // biome-ignore lint/a11y/noAutofocus: opened in order to write
          autoFocus={autoFocus}
          value={text}
          placeholder={t('composerPrompt')}
          onChange={event => {
            setText(event.target.value)
            keepDraft(me.id, event.target.value)
          }}
          onKeyDown={event => {
            if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) submit()
          }}
          className={cx(
            'field-sizing-content block w-full resize-none bg-transparent py-[7px] text-[1.125rem] leading-[1.625rem] outline-none placeholder:text-ink-3',
            tall ? 'min-h-[30dvh] md:min-h-40' : 'min-h-10',
          )}
        />
        {create.isError && (
          <Notice tone="bad" className="mt-2">
            {t('postFailed')}
          </Notice>
        )}
        <div className="mt-2 flex flex-wrap items-center justify-end gap-3">
          <span className="mr-auto flex items-center gap-1.5 text-ink-3 text-small">
            <Icon of={Globe} size="xs" />
            {t('everyone')}
          </span>
          {used > 0 && <RoomRing used={used} />}
          <Button type="submit" size="sm" busy={create.isPending} disabled={!canPost}>
            {t('post')}
          </Button>
        </div>
      </div>
    </form>
  )
}
