import { ChevronRight, Stamp } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Payment } from '../api/types.ts'
import { Glyph, List, Row } from '../ui/card.tsx'
import { Icon } from '../ui/icon.tsx'
import { factsOf } from './transfer-proof.ts'

const load = () => import('./proof-sheet.tsx')
const ProofSheet = lazy(() => load().then(module => ({ default: module.ProofSheet })))

/** The quiet way from a receipt to its proof. Nothing stands here before the money has moved. */
export function ProveRow({ payment }: { payment: Payment }) {
  const t = useTranslations('wallet.proof')
  const [open, setOpen] = useState(false)
  const facts = factsOf(payment)
  const isProvable = facts !== null
  useEffect(() => {
    // Whoever goes offline with the receipt in hand still gets a sheet that says so.
    if (isProvable) void load().catch(() => undefined)
  }, [isProvable])
  if (facts === null) return null
  return (
    <>
      <List className="mt-4">
        <Row
          lead={
            <Glyph small>
              <Icon of={Stamp} size="s" />
            </Glyph>
          }
          title={t('row')}
          sub={t('rowSub')}
          end={<Icon of={ChevronRight} size="s" className="text-ink-3" />}
          onPress={() => setOpen(true)}
        />
      </List>
      {open && (
        <Suspense fallback={null}>
          <ProofSheet payment={payment} facts={facts} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
