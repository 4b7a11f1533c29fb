import { useTranslations } from 'use-intl'
import type { MemberCard } from '../api/types.ts'
import { Avatar } from '../ui/avatar.tsx'

/** Three lights that come and go while the other member writes. */
export function TypingMark({ member }: { member: MemberCard }) {
  const t = useTranslations('chats')
  return (
    <div className="mt-2 flex animate-appear items-center gap-1.5">
      <Avatar member={member} size="xs" />
      <span
        aria-hidden="true"
        className="flex gap-1 rounded-[19px] rounded-bl-[5px] bg-bubble-in px-3.5 py-[11px] shadow-e1"
      >
        {[0, 160, 320].map(delayMs => (
          <i
            key={delayMs}
            className="size-[7px] animate-typing rounded-full bg-ink-3"
            style={{ animationDelay: `${delayMs}ms` }}
          />
        ))}
      </span>
      <span className="text-caption text-ink-3">{t('typing', { name: member.name.split(' ')[0]! })}</span>
    </div>
  )
}
