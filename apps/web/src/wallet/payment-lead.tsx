import { Landmark } from 'lucide-react'
import type { Payment } from '../api/types.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Glyph } from '../ui/card.tsx'
import { cx } from '../ui/cx.ts'
import { Icon } from '../ui/icon.tsx'

/** Who the money is from or to: a face, or the bank's glyph. A dashed ring while it is on its way. */
export function PaymentLead({ payment }: { payment: Payment }) {
  const pending = payment.state === 'pending'
  return (
    <span
      className={cx(
        'flex-none rounded-full',
        pending && '-m-[3.5px] border-[1.5px] border-ink-3 border-dashed p-[2px]',
      )}
    >
      {payment.counterparty ? (
        <Avatar member={payment.counterparty} />
      ) : (
        <Glyph
          tone={
            payment.state === 'failed'
              ? 'plain'
              : payment.direction === 'in' && payment.state === 'posted'
                ? 'laurel'
                : 'plain'
          }
        >
          <Icon of={Landmark} />
        </Glyph>
      )}
    </span>
  )
}
