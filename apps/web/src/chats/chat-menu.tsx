import { Ban, Ellipsis, Flag, Info, LogOut, UserRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useGo } from '../app/go.ts'
import { BlockSheet } from '../graph/block-sheet.tsx'
import { useUnblock } from '../graph/use-block.ts'
import { paths } from '../paths.ts'
import { openReport } from '../safety/safety-dialogs.ts'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { LeaveSheet } from './details/leave-sheet.tsx'
import type { ChatMember, ChatRow } from './engine/chat-client.ts'
import { useBarrier } from './use-barrier.ts'
import { isSelfChat, useChatWords } from './words/chat-words.ts'

/** What one can do about a chat and whom one is talking to. */
export function ChatMenu({ chat }: { chat: ChatRow }) {
  const t = useTranslations()
  const go = useGo()
  const words = useChatWords()
  const [isLeaving, setLeaving] = useState(false)
  const mate = chat.kind === 'pair' ? chat.members[0] : undefined
  if (isSelfChat(chat)) return null
  return (
    <>
      {mate ? (
        <PairMenu mate={mate} chat={chat} />
      ) : (
        <Menu
          trigger={
            <IconButton label={t('graph.moreFor', { name: words.nameOf(chat) })} className="ml-auto">
              <Icon of={Ellipsis} />
            </IconButton>
          }
        >
          <MenuItem icon={<Icon of={Info} size="s" />} onSelect={() => go(paths.chatAbout(chat.id))}>
            {t('chats.aboutGroup')}
          </MenuItem>
          {chat.status !== 'out' && (
            <MenuItem danger icon={<Icon of={LogOut} size="s" />} onSelect={() => setLeaving(true)}>
              {t('chats.leave')}
            </MenuItem>
          )}
        </Menu>
      )}
      {isLeaving && <LeaveSheet chat={chat} onClose={() => setLeaving(false)} />}
    </>
  )
}

function PairMenu({ mate, chat }: { mate: ChatMember; chat: ChatRow }) {
  const t = useTranslations()
  const go = useGo()
  const [isBlocking, setBlocking] = useState(false)
  const unblock = useUnblock(mate)
  const barrier = useBarrier(chat)
  return (
    <>
      <Menu
        trigger={
          <IconButton label={t('graph.moreFor', { name: mate.name })} className="ml-auto">
            <Icon of={Ellipsis} />
          </IconButton>
        }
      >
        <MenuItem icon={<Icon of={Info} size="s" />} onSelect={() => go(paths.chatAbout(chat.id))}>
          {t('chats.about')}
        </MenuItem>
        <MenuItem icon={<Icon of={UserRound} size="s" />} onSelect={() => go(paths.profile(mate.handle))}>
          {t('me.profile')}
        </MenuItem>
        <MenuItem
          icon={<Icon of={Flag} size="s" />}
          onSelect={() => openReport({ kind: 'member', id: mate.id, name: mate.name })}
        >
          {t('people.report')}
        </MenuItem>
        {barrier === 'you_block' ? (
          <MenuItem icon={<Icon of={Ban} size="s" />} onSelect={() => unblock.run()}>
            {t('graph.unblock')}
          </MenuItem>
        ) : (
          <MenuItem danger icon={<Icon of={Ban} size="s" />} onSelect={() => setBlocking(true)}>
            {t('graph.blockDots')}
          </MenuItem>
        )}
      </Menu>
      {isBlocking && <BlockSheet member={mate} onClose={() => setBlocking(false)} />}
    </>
  )
}
