import { SquarePen } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { MemberCard } from '../../api/types.ts'
import { useMe } from '../../identity/session.ts'
import { OlderLink } from '../../older/older-link.tsx'
import { paths } from '../../paths.ts'
import { usePeopleSearch } from '../../social/people-search.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { LiveRegion } from '../../ui/live-region.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { WhenOpen } from '../chats-gate.tsx'
import { WordsOffer } from '../devices/words-offer.tsx'
import type { ChatRow } from '../engine/chat-client.ts'
import { useChatList } from '../engine/use-chats.ts'
import { NewChatSheet } from '../start/new-chat-sheet.tsx'
import { NewGroupSheet } from '../start/new-group-sheet.tsx'
import { useChatWords } from '../words/chat-words.ts'
import { ChatListRow } from './chat-list-row.tsx'
import { ListBones } from './list-bones.tsx'

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

type Starting = 'chat' | 'group' | null

/** All chats, the liveliest first, and a search that also finds people one has not written to yet. */
export function ChatList({ hiddenOnPhone, openId }: { hiddenOnPhone: boolean; openId: string | null }) {
  const t = useTranslations()
  const [query, setQuery] = useState('')
  const [starting, setStarting] = useState<Starting>(null)
  const wanted = plain(query.trim().replace(/^@/, ''))
  return (
    <section
      aria-label={t('chats.listLabel')}
      className={cx(
        'min-h-0 w-full flex-none flex-col border-line bg-surface md:flex md:w-[320px] md:border-r lg:w-[312px] min-[1320px]:w-[352px]',
        hiddenOnPhone ? 'hidden' : 'flex max-md:mx-auto max-md:max-w-[600px] sm:max-md:border-x',
      )}
    >
      <div className="sticky top-0 z-[var(--z-bar)] bg-canvas/92 backdrop-blur-md md:static md:bg-surface">
        <header className="flex min-h-[52px] items-center pr-2.5 pl-4 md:min-h-[66px]">
          {hiddenOnPhone ? (
            <h2 className="flex-1 text-[1.6875rem]">{t('chats.title')}</h2>
          ) : (
            <h1 tabIndex={-1} className="flex-1 text-h2 md:text-[1.6875rem]">
              {t('chats.title')}
            </h1>
          )}
          <IconButton label={t('chats.new')} onClick={() => setStarting('chat')}>
            <Icon of={SquarePen} />
          </IconButton>
        </header>
        <div className="px-4 pb-2.5">
          <SearchBox label={t('chats.searchAll')} value={query} onChange={setQuery} shortcut />
        </div>
      </div>
      <div className="min-h-0 flex-1 md:overflow-y-auto">
        <WhenOpen bones={<ListBones />}>
          <Listed wanted={wanted} openId={openId} onStart={() => setStarting('chat')} />
        </WhenOpen>
        <OlderLink />
      </div>
      {starting === 'chat' && (
        <NewChatSheet onClose={() => setStarting(null)} onGroup={() => setStarting('group')} />
      )}
      {starting === 'group' && <NewGroupSheet onClose={() => setStarting(null)} />}
    </section>
  )
}

function Listed({ wanted, openId, onStart }: { wanted: string; openId: string | null; onStart: () => void }) {
  const t = useTranslations('chats')
  const list = useChatList()
  const rows = list.data?.filter(isListed).toSorted((a, b) => (livelyAt(a) < livelyAt(b) ? 1 : -1)) ?? []
  if (list.isPending) return <ListBones />
  if (list.isError && rows.length === 0)
    return <ErrorState error={list.error} title={t('listError')} onRetry={() => void list.refetch()} />
  if (wanted) return <Found rows={rows} wanted={wanted} openId={openId} />
  if (rows.length === 0)
    return (
      <EmptyState
        scene="letter"
        title={t('emptyTitle')}
        action={<Button onClick={onStart}>{t('emptyAction')}</Button>}
      >
        {t('emptyText')}
      </EmptyState>
    )
  return (
    <>
      <WordsOffer className="px-4 pt-1 pb-3" />
      <ul>
        {rows.map(row => (
          <ChatListRow key={row.id} chat={row} open={row.id === openId} />
        ))}
      </ul>
    </>
  )
}

/** A chat that somebody opened and nobody has written in yet is shown to who opened it alone: in the chat itself. */
const isListed = ({ kind, last, draft, lastSeq }: ChatRow): boolean =>
  kind === 'group' || last !== null || draft !== null || lastSeq > 1

/** What was said last counts: a device that comes in stirs nobody. */
const livelyAt = ({ last, lastActivityAt }: ChatRow): string => last?.at ?? lastActivityAt

/** Chats that are called like the words, then the people who are not among them. */
function Found({ rows, wanted, openId }: { rows: ChatRow[]; wanted: string; openId: string | null }) {
  const t = useTranslations()
  const me = useMe()
  const words = useChatWords()
  const found = usePeopleSearch(wanted)
  const chats = rows.filter(row =>
    plain([words.nameOf(row), ...row.members.map(one => `${one.name} @${one.handle}`)].join(' ')).includes(
      wanted,
    ),
  )
  const known = new Set([
    me.id,
    ...rows.flatMap(row => (row.kind === 'pair' ? row.members.map(one => one.id) : [])),
  ])
  const people = (found.data?.items ?? []).filter(person => !known.has(person.id))
  const isLooking = found.isFetching || found.query !== wanted
  const isNone = chats.length === 0 && people.length === 0
  return (
    <>
      <LiveRegion>{isLooking ? '' : t('people.results', { count: chats.length + people.length })}</LiveRegion>
      <ul>
        {chats.map(row => (
          <ChatListRow key={row.id} chat={row} open={row.id === openId} />
        ))}
      </ul>
      {people.length > 0 && (
        <>
          <h2 className="px-4 pt-4 pb-1 font-sans font-semibold text-ink-3 text-label tracking-normal">
            {t('chats.people')}
          </h2>
          <ul>
            {people.map(person => (
              <PersonToWrite key={person.id} person={person} />
            ))}
          </ul>
        </>
      )}
      {isNone &&
        (isLooking ? (
          <ListBones count={2} />
        ) : (
          <EmptyState scene="people" title={t('people.noneTitle')}>
            {found.isError ? t('people.searchError') : t('people.noneText')}
          </EmptyState>
        ))}
    </>
  )
}

const PersonToWrite = ({ person }: { person: MemberCard }) => (
  <li>
    <AppLink
      to={paths.chatWith(person.handle)}
      className="flex min-h-[66px] items-center gap-3 px-4 py-2 hover:bg-canvas/60 focus-visible:-outline-offset-2"
    >
      <Avatar member={person} size="chat" />
      <span className="min-w-0">
        <span className="block truncate font-[560] text-body leading-[1.375rem]">{person.name}</span>
        <span className="block truncate text-ink-3 text-small">@{person.handle}</span>
      </span>
    </AppLink>
  </li>
)
