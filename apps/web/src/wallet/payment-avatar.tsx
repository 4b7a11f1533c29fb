import { Landmark, UserRound } from 'lucide-react'
import type { Payment } from '../api/types.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Glyph } from '../ui/card.tsx'
import { cx } from '../ui/cx.ts'
import { Icon } from '../ui/icon.tsx'

/** Who stands on the other side: a face, or the glyph of a bank. What waits has a dashed ring. */
export function PaymentAvatar({ payment, small = false }: { payment: Payment; small?: boolean }) {
  const isDone = payment.state === 'posted'
  return (
    <span
      className={cx(
        'flex-none rounded-full',
        payment.state === 'pending' && '-m-[3.5px] border-[1.5px] border-ink-3 border-dashed p-[2px]',
        payment.state === 'failed' && 'opacity-70',
      )}
    >
      {payment.kind === 'top_up' ? (
        <Glyph small={small} tone={isDone ? 'laurel' : 'plain'}>
          <Icon of={Landmark} size={small ? 's' : 'm'} />
        </Glyph>
      ) : payment.counterparty ? (
        <Avatar member={payment.counterparty} {...(small ? { className: 'size-[38px]!' } : {})} />
      ) : (
        <Glyph small={small}>
          <Icon of={UserRound} size={small ? 's' : 'm'} />
        </Glyph>
      )}
    </span>
  )
}
