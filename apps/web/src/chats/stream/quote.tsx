import { useTranslations } from 'use-intl'
import type { ChatEntry } from '../engine/chat-client.ts'
import { type People, useChatWords } from '../words/chat-words.ts'

/** What a message answers, above it; pressing it leads there. */
export function Quote({
  entry,
  people,
  onJump,
}: {
  entry: ChatEntry | null
  people: People
  onJump: () => void
}) {
  const t = useTranslations('chats')
  const words = useChatWords()
  return (
    <button
      type="button"
      onClick={onJump}
      className="mb-1 block w-full min-w-24 rounded-s border-sun border-l-[3px] bg-ink/6 px-2 py-1 text-left text-small leading-[1.125rem] hover:bg-ink/10"
    >
      <span className="sr-only">{t('answers')} </span>
      {entry ? (
        <>
          <span className="block truncate text-caption font-semibold">
            {words.memberName(entry.sender, people)}
          </span>
          <span className="line-clamp-2 opacity-85">{words.plain(entry, people)}</span>
        </>
      ) : (
        <span className="block truncate opacity-85">{t('earlier')}</span>
      )}
    </button>
  )
}
