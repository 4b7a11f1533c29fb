import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { keys, queryClient } from '../api/query-client.ts'
import type { Person } from '../api/types.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { showToast } from '../ui/toast.tsx'
import { graphCalls, graphKeys, type MuteLength } from './graph-calls.ts'
import { MuteLengths } from './mute-lengths.tsx'
import { showRelation } from './relation-cache.ts'
import { useAct } from './use-act.ts'

/** Mutes a member for as long as is chosen. */
export function MuteSheet({ member, onClose }: { member: Person; onClose: () => void }) {
  const t = useTranslations()
  const [length, setLength] = useState<MuteLength>(null)
  const { run, isPending } = useAct(
    () => graphCalls.mute(member.handle, length),
    () => {
      showRelation(member.handle, { mutes: true, watches: false })
      for (const queryKey of [keys.posts, graphKeys.muted]) void queryClient.invalidateQueries({ queryKey })
      showToast({ text: t('graph.mutedToast', { name: member.name }) })
      onClose()
    },
  )
  return (
    <Sheet
      open
      onClose={onClose}
      lead={<Avatar member={member} />}
      title={t('graph.muteTitle', { name: member.name })}
      description={t('graph.muteText')}
    >
      <MuteLengths value={length} onChange={setLength} />
      <div className="mt-6 flex gap-2.5">
        <Button kind="quiet" wide onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button wide busy={isPending} onClick={() => run()}>
          {t('graph.mute')}
        </Button>
      </div>
    </Sheet>
  )
}
