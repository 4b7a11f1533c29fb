import { LogOut, Pencil, UserMinus, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useMe } from '../../identity/session.ts'
import { paths } from '../../paths.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import type { ChatMember, ChatRow } from '../engine/chat-client.ts'
import { AddPeopleSheet } from './add-people-sheet.tsx'
import { LeaveSheet } from './leave-sheet.tsx'
import { RemoveSheet } from './remove-sheet.tsx'
import { RenameSheet } from './rename-sheet.tsx'

type Dialog = { kind: 'add' | 'leave' | 'rename' } | { kind: 'remove'; member: ChatMember } | null

/** Who is in a group, and what one can do about that. */
export function GroupDetails({ chat }: { chat: ChatRow }) {
  const t = useTranslations('chats')
  const me = useMe()
  const [dialog, setDialog] = useState<Dialog>(null)
  const isIn = chat.status === 'in'
  const isAdmin = isIn && chat.ownRole === 'admin'
  const close = () => setDialog(null)
  const members = chat.members.toSorted(
    (a, b) => Number(b.role === 'admin') - Number(a.role === 'admin') || a.name.localeCompare(b.name),
  )
  return (
    <>
      {isIn && (
        <div className="mt-4 flex flex-wrap gap-2">
          {isAdmin && (
            <Button
              kind="quiet"
              size="sm"
              className="grow"
              icon={<Icon of={UserPlus} size="s" />}
              onClick={() => setDialog({ kind: 'add' })}
            >
              {t('addPeople')}
            </Button>
          )}
          <Button
            kind="quiet"
            size="sm"
            className="grow"
            icon={<Icon of={Pencil} size="s" />}
            onClick={() => setDialog({ kind: 'rename' })}
          >
            {t('rename')}
          </Button>
        </div>
      )}
      <ul aria-label={t('members', { count: members.length + (isIn ? 1 : 0) })} className="mt-5">
        {isIn && (
          <li className="flex min-h-14 items-center gap-3">
            <Avatar member={me} />
            <span className="min-w-0 flex-1 truncate font-[550] text-ui">{t('youRow')}</span>
            {isAdmin && <Badge>{t('admin')}</Badge>}
          </li>
        )}
        {members.map(member => (
          <li key={member.id} className="flex min-h-14 items-center gap-1">
            <AppLink
              to={paths.profile(member.handle)}
              className="-ml-1.5 flex min-w-0 flex-1 items-center gap-3 rounded-m px-1.5 py-1 hover:bg-canvas"
            >
              <Avatar member={member} />
              <span className="min-w-0 flex-1">
                <span className="block truncate font-[550] text-ui">{member.name}</span>
                <span className="block truncate text-ink-3 text-label">@{member.handle}</span>
              </span>
              {member.role === 'admin' && <Badge>{t('admin')}</Badge>}
            </AppLink>
            {isAdmin && (
              <IconButton
                label={t('removeMember', { name: member.name })}
                onClick={() => setDialog({ kind: 'remove', member })}
              >
                <Icon of={UserMinus} size="s" />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {isIn && (
        <Button
          kind="text"
          size="sm"
          className="mt-3 text-cinnabar"
          icon={<Icon of={LogOut} size="s" />}
          onClick={() => setDialog({ kind: 'leave' })}
        >
          {t('leave')}
        </Button>
      )}
      {dialog?.kind === 'add' && <AddPeopleSheet chat={chat} onClose={close} />}
      {dialog?.kind === 'rename' && <RenameSheet chat={chat} onClose={close} />}
      {dialog?.kind === 'leave' && <LeaveSheet chat={chat} onClose={close} />}
      {dialog?.kind === 'remove' && <RemoveSheet chat={chat} member={dialog.member} onClose={close} />}
    </>
  )
}
