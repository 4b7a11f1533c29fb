import { Ban, Ellipsis, Flag, UserRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { keys, queryClient } from '../api/query-client.ts'
import type { Conversation } from '../api/types.ts'
import { useGo } from '../app/go.ts'
import { BlockSheet } from '../graph/block-sheet.tsx'
import { useUnblock } from '../graph/use-block.ts'
import { useMe } from '../identity/session.ts'
import { paths } from '../paths.ts'
import { openReport, type Reported } from '../safety/safety-dialogs.ts'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { type MessagePages, messagesOf } from './conversation-cache.ts'

/** As many messages as one report may show. */
const shownAtMost = 30

/** The member of the chat, with the latest messages to choose from. */
function reportedIn(conversation: Conversation, memberId: string): Reported {
  const { id, with: other } = conversation
  const known = messagesOf(queryClient.getQueryData<MessagePages>(keys.messages(id)))
  return {
    kind: 'member',
    id: other.id,
    name: other.name,
    chat: {
      conversationId: id,
      messages: known
        .slice(-shownAtMost)
        .map(message => ({ id: message.id, text: message.text, isOwn: message.sender_id === memberId })),
    },
  }
}

/** What one can do about the member one is talking to. */
export function ConversationMenu({ conversation }: { conversation: Conversation }) {
  const t = useTranslations()
  const go = useGo()
  const me = useMe()
  const [isBlocking, setBlocking] = useState(false)
  const { with: other, barrier } = conversation
  const unblock = useUnblock(other)
  return (
    <>
      <Menu
        trigger={
          <IconButton label={t('graph.moreFor', { name: other.name })} className="ml-auto">
            <Icon of={Ellipsis} />
          </IconButton>
        }
      >
        <MenuItem icon={<Icon of={UserRound} size="s" />} onSelect={() => go(paths.profile(other.handle))}>
          {t('me.profile')}
        </MenuItem>
        <MenuItem
          icon={<Icon of={Flag} size="s" />}
          onSelect={() => openReport(reportedIn(conversation, me.id))}
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
      {isBlocking && <BlockSheet member={other} onClose={() => setBlocking(false)} />}
    </>
  )
}
