import { ArrowUp, Coins } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Conversation } from '../api/types.ts'
import { useMe } from '../identity/session.ts'
import { paths } from '../paths.ts'
import { countGraphemes } from '../ui/graphemes.ts'
import { Icon } from '../ui/icon.tsx'
import { IconButton, IconLink } from '../ui/icon-button.tsx'
import { keepMessageDraft, readMessageDraft } from './message-drafts.ts'
import { sendMessage } from './outbox-sender.ts'
import { tellTyping } from './typing.ts'

const maxGraphemes = 4000

const hasKeyboard = () => matchMedia('(hover: hover) and (pointer: fine)').matches

/** Enter sends where there is a real keyboard; on a phone it starts a new line and the button sends. */
export function MessageInput({ conversation }: { conversation: Conversation }) {
  const t = useTranslations('chats')
  const me = useMe()
  const inputId = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const { id, with: other } = conversation
  const [text, setText] = useState(() => readMessageDraft(me.id, id))
  const over = text.length > maxGraphemes ? countGraphemes(text) - maxGraphemes : 0
  const canSend = text.trim() !== '' && over <= 0
  const write = (next: string) => {
    setText(next)
    keepMessageDraft(me.id, id, next)
    if (next.trim()) tellTyping(id)
  }
  const send = () => {
    if (!canSend) return
    sendMessage(id, text.trim())
    setText('')
    keepMessageDraft(me.id, id, '')
    box.current?.focus()
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
      className="flex flex-none flex-col border-line border-t bg-surface px-2.5 pt-2 pb-[max(8px,env(safe-area-inset-bottom))] md:px-[18px] md:pt-3 md:pb-[18px]"
    >
      {over > 0 && (
        <p role="alert" className="pb-1.5 text-center text-caption text-cinnabar">
          {t('tooLong', { count: over })}
        </p>
      )}
      <div className="flex items-end gap-1.5 md:gap-2">
        <div className="flex min-h-11 flex-1 items-end rounded-[22px] bg-sunken pr-0.5 pl-4 has-[textarea:focus-visible]:outline-[2.5px] has-[textarea:focus-visible]:outline-focus">
          <label htmlFor={inputId} className="sr-only">
            {t('placeholder', { name: other.name })}
          </label>
          <textarea
            ref={box}
            id={inputId}
            rows={1}
            value={text}
            placeholder={t('placeholder', { name: other.name.split(' ')[0]! })}
            enterKeyHint={hasKeyboard() ? 'send' : 'enter'}
            onChange={event => write(event.target.value)}
            onKeyDown={event => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !hasKeyboard())
                return
              event.preventDefault()
              send()
            }}
            className="field-sizing-content max-h-40 min-w-0 flex-1 resize-none self-center bg-transparent py-2.5 text-body leading-6 outline-none placeholder:text-ink-3"
          />
          <IconLink
            to={paths.sendTo(other.handle)}
            label={t('sendMoney', { name: other.name })}
            className="size-10 text-ink-2"
          >
            <Icon of={Coins} />
          </IconLink>
        </div>
        <IconButton type="submit" tone="ink" label={t('send')} disabled={!canSend}>
          <Icon of={ArrowUp} />
        </IconButton>
      </div>
    </form>
  )
}
