import { Copy, CornerUpLeft, Flag, type LucideIcon, Pencil, Trash2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useMe } from '../../identity/session.ts'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { EmojiGrid } from '../emoji/emoji-grid.tsx'
import type { ChatEntry } from '../engine/chat-client.ts'
import { type People, useChatWords } from '../words/chat-words.ts'
import { allowed, type MessageActs } from './acts.ts'
import { QuickReactions } from './quick-reactions.tsx'

/** The sheet gives the focus back to the message first; what was chosen takes it from there. */
const afterCloseMs = 60

/** All that can be done with one message, within reach of a thumb. */
export function MessageSheet({
  entry,
  people,
  acts,
  onClose,
}: {
  entry: ChatEntry
  people: People
  acts: MessageActs
  onClose: () => void
}) {
  const t = useTranslations('chats')
  const me = useMe()
  const words = useChatWords()
  const [all, setAll] = useState(false)
  const may = allowed(entry, me.id, acts.isClosed)
  const then = (act: () => void) => () => {
    onClose()
    setTimeout(act, afterCloseMs)
  }
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.memberName(entry.sender, people)}
      description={<span className="line-clamp-2">{words.plain(entry, people)}</span>}
    >
      {may.react &&
        (all ? (
          <EmojiGrid label={t('react')} onChoose={emoji => then(() => acts.react(entry, emoji))()} />
        ) : (
          <QuickReactions
            onChoose={emoji => then(() => acts.react(entry, emoji))()}
            onMore={() => setAll(true)}
          />
        ))}
      {!all && (
        <div className="mt-2 -mb-1 flex flex-col">
          {may.reply && (
            <Act icon={CornerUpLeft} words={t('reply')} onPress={then(() => acts.reply(entry))} />
          )}
          {may.copy && <Act icon={Copy} words={t('copyText')} onPress={then(() => acts.copy(entry))} />}
          {may.edit && <Act icon={Pencil} words={t('edit')} onPress={then(() => acts.edit(entry))} />}
          {may.discard && <Act icon={Undo2} words={t('discard')} onPress={then(() => acts.discard(entry))} />}
          {may.report && (
            <Act icon={Flag} words={t('reportMessage')} onPress={then(() => acts.report(entry))} />
          )}
          {may.erase && (
            <Act icon={Trash2} words={t('erase')} danger onPress={then(() => acts.erase(entry))} />
          )}
        </div>
      )}
    </Sheet>
  )
}

function Act({
  icon,
  words,
  danger = false,
  onPress,
}: {
  icon: LucideIcon
  words: string
  danger?: boolean
  onPress: () => void
}) {
  return (
    <button
      type="button"
      onClick={onPress}
      className={cx(
        '-mx-3 flex min-h-12 items-center gap-3.5 rounded-m px-3 text-left text-ui hover:bg-quiet',
        danger ? 'text-cinnabar' : 'text-ink',
      )}
    >
      <Icon of={icon} size="s" />
      {words}
    </button>
  )
}
