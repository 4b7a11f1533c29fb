import { Ban, Ellipsis, UserRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Conversation } from '../api/types.ts'
import { useGo } from '../app/go.ts'
import { BlockSheet } from '../graph/block-sheet.tsx'
import { useUnblock } from '../graph/use-block.ts'
import { paths } from '../paths.ts'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'

/** What one can do about the member one is talking to. */
export function ConversationMenu({ conversation }: { conversation: Conversation }) {
  const t = useTranslations()
  const go = useGo()
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
