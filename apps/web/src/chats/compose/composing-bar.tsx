import { CornerUpLeft, Pencil, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { type People, useChatWords } from '../words/chat-words.ts'
import type { Composing } from './composing.ts'

/** Above the composer: what is being answered or put in other words. */
export function ComposingBar({
  composing,
  people,
  onStop,
}: {
  composing: Exclude<Composing, { kind: 'new' }>
  people: People
  onStop: () => void
}) {
  const t = useTranslations('chats')
  const words = useChatWords()
  const { kind, entry } = composing
  return (
    <div className="flex animate-appear items-center gap-2.5 pb-1 pl-1">
      <Icon of={kind === 'edit' ? Pencil : CornerUpLeft} size="s" className="flex-none text-sun-text" />
      <div className="min-w-0 flex-1 border-sun border-l-[3px] pl-2.5 leading-[1.125rem]">
        <p className="truncate font-semibold text-caption">
          {kind === 'edit' ? t('editing') : t('replyingTo', { name: words.memberName(entry.sender, people) })}
        </p>
        <p className="truncate text-ink-2 text-small">{words.plain(entry, people)}</p>
      </div>
      <IconButton label={kind === 'edit' ? t('stopEditing') : t('stopReplying')} onClick={onStop}>
        <Icon of={X} size="s" />
      </IconButton>
    </div>
  )
}
