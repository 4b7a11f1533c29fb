import type { ChangeResult } from '@stoa/chat-engine'
import { useTranslations } from 'use-intl'
import type { MemberCard } from '../../api/types.ts'
import { useListWords } from '../words/list-words.ts'
import type { Opened } from './open-chat.ts'

type Refused = Exclude<Opened, { code: 'opened' }> | Exclude<ChangeResult, { code: 'changed' }>

const known = ['member_unavailable', 'you_block_member', 'too_many_members', 'rate_limited'] as const

/** Why nobody could be brought into a chat, as far as the member may know. */
export function useRefusedWords(): (refused: Refused, people: readonly MemberCard[]) => string {
  const t = useTranslations('chats')
  const join = useListWords()
  return (refused, people) => {
    if (refused.code === 'not_set_up') {
      const names = people.filter(person => refused.members.includes(person.id)).map(person => person.name)
      return t('notSetUp', { names: join(names), count: names.length })
    }
    const code = refused.code === 'refused' ? known.find(one => one === refused.refused) : undefined
    return t(`groupRefused.${code ?? 'other'}`)
  }
}
