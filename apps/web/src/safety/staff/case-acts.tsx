import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useMe } from '../../identity/session.ts'
import { Button } from '../../ui/button.tsx'
import { staffCalls } from '../calls.ts'
import type { Case } from '../types.ts'
import { DecideSheet } from './decide-sheet.tsx'
import { useStaffAct } from './staff-act.ts'

/** Claim, release, decide: whatever the case is ready for. */
export function CaseActs({ item }: { item: Case }) {
  const t = useTranslations('safety.staff')
  const me = useMe()
  const [deciding, setDeciding] = useState(false)
  const claim = useStaffAct(() => staffCalls.claim(item.id), t('claimed'))
  const release = useStaffAct(() => staffCalls.release(item.id), t('deeds.released'))
  if (item.closed_at !== null) return null
  const mine = item.claimed_by?.id === me.id
  return (
    <div className="sticky bottom-0 border-line border-t bg-canvas/92 px-4 py-3 backdrop-blur-md">
      {item.claimed_by && !mine ? (
        <p className="py-2 text-center text-small text-ink-2">
          {t('claimedByOther', { name: item.claimed_by.name })}
        </p>
      ) : mine ? (
        <div className="flex flex-wrap gap-2.5">
          <Button
            kind="quiet"
            className="flex-1"
            busy={release.isPending}
            onClick={() => release.mutate(null)}
          >
            {t('release')}
          </Button>
          <Button className="flex-1" onClick={() => setDeciding(true)}>
            {t('decide')}
          </Button>
        </div>
      ) : (
        <Button wide busy={claim.isPending} onClick={() => claim.mutate(null)}>
          {t('claim')}
        </Button>
      )}
      {deciding && <DecideSheet item={item} onClose={() => setDeciding(false)} />}
    </div>
  )
}
