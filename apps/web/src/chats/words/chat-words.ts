import { useTranslations } from 'use-intl'
import type { MemberCard } from '../../api/types.ts'
import { useMe } from '../../identity/session.ts'
import type { ChatEntry, ChatRow } from '../engine/chat-client.ts'
import { useFileWords } from '../files/file-words.ts'
import type { Happened } from '../stream/said.ts'
import { plainText } from '../text/plain-text.ts'
import { useListWords } from './list-words.ts'

type Named = Pick<ChatRow, 'kind' | 'members' | 'title'>

export const firstName = ({ name }: Pick<MemberCard, 'name'>): string => name.split(' ')[0]!

/** The chat of a member with nobody else in it: notes. */
export const isSelfChat = ({ kind, members }: Pick<ChatRow, 'kind' | 'members'>): boolean =>
  kind === 'pair' && members.length === 0

/** Members by their ids, those too who are gone from the chat. */
export type People = ReadonlyMap<string, MemberCard>

/** How the reader's language speaks about chats. */
export function useChatWords() {
  const t = useTranslations('chats')
  const me = useMe()
  const join = useListWords()
  const files = useFileWords()

  const nameOf = (chat: Named): string => {
    if (isSelfChat(chat)) return t('self')
    if (chat.kind === 'pair') return chat.members[0]!.name
    if (chat.title) return chat.title
    return chat.members.length === 0 ? t('groupAlone') : join(chat.members.slice(0, 4).map(firstName))
  }
  const memberName = (id: string, people: People): string =>
    id === me.id ? t('youName') : (people.get(id)?.name ?? t('somebody'))
  const namesOf = (ids: readonly string[], people: People): string =>
    join(ids.map(id => memberName(id, people)))

  const happened = (what: Happened, sender: string, people: People): string => {
    const actor = memberName(sender, people)
    const isOwn = sender === me.id ? 'yes' : 'no'
    switch (what.kind) {
      case 'title':
        return t('system.title', { name: actor, own: isOwn, title: what.title })
      case 'joined': {
        const others = what.members.filter(member => member !== sender)
        return others.length === 0
          ? t('system.joined', { name: actor, own: isOwn })
          : t('system.added', { name: actor, own: isOwn, names: namesOf(others, people) })
      }
      case 'gone': {
        const others = what.members.filter(member => member !== sender)
        return others.length === 0 || sender === me.id
          ? t('system.left', {
              name: namesOf(what.members, people),
              own: what.members.includes(me.id) ? 'yes' : 'no',
            })
          : t('system.removed', { name: actor, own: isOwn, names: namesOf(others, people) })
      }
      case 'new_devices':
        return what.members.every(id => id === me.id)
          ? t('system.ownDevice')
          : t('system.newDevices', { names: namesOf(what.members, people) })
      case 'unreadable':
        return t('unreadable', { count: what.count })
      case 'keys_changed':
        return t('system.keysChanged', { names: namesOf(what.members, people) })
    }
  }

  /** What an entry says, in one line without marks. */
  const plain = (entry: Pick<ChatEntry, 'content' | 'sender'>, people: People): string => {
    const { content } = entry
    switch (content.kind) {
      case 'text':
        return plainText(content.text)
      case 'card':
        return content.type === 'payment' ? t('payment') : t('unknownMessage')
      case 'files':
        return content.text ? plainText(content.text) : files(content.files)
      case 'erased':
        return t('erased')
      case 'unknown':
        return t('unknownMessage')
      default:
        return happened(content, entry.sender, people)
    }
  }

  return { nameOf, memberName, namesOf, happened, plain }
}

/** Everybody who is or was in a chat. */
export const peopleOf = ({ members, gone }: Pick<ChatRow, 'members' | 'gone'>): People =>
  new Map([...gone, ...members].map(member => [member.id, member]))
