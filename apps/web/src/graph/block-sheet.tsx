import { useTranslations } from 'use-intl'
import type { MemberCard } from '../api/types.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { useBlock } from './use-block.ts'

/** Says what a block does before it is made. */
export function BlockSheet({ member, onClose }: { member: MemberCard; onClose: () => void }) {
  const t = useTranslations()
  const { run, isPending } = useBlock(member, onClose)
  return (
    <Sheet
      open
      onClose={onClose}
      lead={<Avatar member={member} />}
      title={t('graph.blockTitle', { name: member.name })}
    >
      <ul className="list-disc space-y-1.5 pl-5 text-body text-ink-2">
        <li>{t('graph.blockFollows')}</li>
        <li>{t('graph.blockPosts')}</li>
        <li>{t('graph.blockReach')}</li>
        <li>{t('graph.blockUntold')}</li>
      </ul>
      <div className="mt-6 flex gap-2.5">
        <Button kind="quiet" wide onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button kind="danger" wide busy={isPending} onClick={() => run()}>
          {t('graph.block')}
        </Button>
      </div>
    </Sheet>
  )
}
