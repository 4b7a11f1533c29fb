import { CheckCheck } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { useStore } from '../api/store.ts'
import type { Conversation } from '../api/types.ts'
import { rowTime } from '../i18n/times.ts'
import { useMe } from '../identity/session.ts'
import { paths } from '../paths.ts'
import { AppLink } from '../ui/app-link.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { CountDot } from '../ui/badge.tsx'
import { cx } from '../ui/cx.ts'
import { Icon } from '../ui/icon.tsx'
import { useNow } from '../ui/time-ago.tsx'
import { typingIn } from './typing.ts'

export function ConversationRow({ conversation, open }: { conversation: Conversation; open: boolean }) {
  const t = useTranslations('chats')
  const locale = useLocale()
  const me = useMe()
  const now = useNow()
  const typing = useStore(typingIn).has(conversation.id)
  const { with: other, last_message: last, unread_count: unread } = conversation
  const own = last?.sender_id === me.id
  const read = own && last !== null && last.seq <= conversation.other_read_seq
  return (
    <li className="relative not-first:before:absolute not-first:before:top-0 not-first:before:right-0 not-first:before:left-[78px] not-first:before:h-px not-first:before:bg-line">
      <AppLink
        to={paths.chat(conversation.id)}
        aria-current={open ? 'page' : undefined}
        className={cx(
          'flex min-h-[72px] items-center gap-3 px-4 py-[9px] focus-visible:-outline-offset-2',
          open ? 'bg-sun-wash' : 'hover:bg-canvas/60',
        )}
      >
        <Avatar member={other} size="chat" />
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline justify-between gap-2">
            <span
              className={cx(
                'truncate text-body leading-[1.375rem]',
                unread > 0 ? 'font-[640]' : 'font-[560]',
              )}
            >
              {other.name}
            </span>
            {last && (
              <time
                dateTime={last.created_at}
                className={cx(
                  'num flex-none text-caption',
                  unread > 0 ? 'font-semibold text-sun-text' : 'text-ink-3',
                )}
              >
                {rowTime(new Date(last.created_at), now, locale)}
              </time>
            )}
          </span>
          <span className="mt-px flex items-center gap-1.5">
            <span
              className={cx(
                'min-w-0 flex-1 truncate text-small',
                typing ? 'text-laurel' : unread > 0 ? 'text-ink-2' : 'text-ink-3',
              )}
            >
              {typing
                ? t('typing', { name: other.name.split(' ')[0]! })
                : !last
                  ? t('noMessages')
                  : own
                    ? t('you', { text: last.text })
                    : last.text}
            </span>
            {unread > 0 ? (
              <CountDot tone="sun" count={unread} words={t('unread', { count: unread })} />
            ) : (
              read && (
                <span className="flex-none text-ink-3">
                  <Icon of={CheckCheck} size="xs" />
                  <span className="sr-only">{t('read')}</span>
                </span>
              )
            )}
          </span>
        </span>
      </AppLink>
    </li>
  )
}
