import { NotebookPen } from 'lucide-react'
import { useMe } from '../../identity/session.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import type { ChatRow } from '../engine/chat-client.ts'
import { isSelfChat } from '../words/chat-words.ts'

const boxes = { sm: 'size-[34px]', m: 'size-[42px]', chat: 'size-[50px]', xl: 'size-[88px]' }

/** The face of a chat: the other's, two of a group's, or the mark of notes to oneself. */
export function ChatFace({
  chat,
  size,
  className,
}: {
  chat: Pick<ChatRow, 'kind' | 'members'>
  size: keyof typeof boxes
  className?: string
}) {
  const me = useMe()
  if (isSelfChat(chat))
    return (
      <span
        aria-hidden="true"
        className={cx(
          'grid flex-none place-items-center rounded-full bg-sun-wash text-sun-text',
          boxes[size],
          className,
        )}
      >
        <Icon of={NotebookPen} size={size === 'sm' ? 's' : 'm'} />
      </span>
    )
  const [first = me, second = me] = chat.members
  if (chat.kind === 'pair') return <Avatar member={first} size={size} {...(className ? { className } : {})} />
  return (
    <span aria-hidden="true" className={cx('relative block flex-none', boxes[size], className)}>
      <Avatar member={first} className="absolute top-0 left-0 size-[68%]!" />
      <Avatar
        member={second === first ? me : second}
        className="absolute right-0 bottom-0 size-[68%]! ring-2 ring-surface"
      />
    </span>
  )
}
