import { useQuery } from '@tanstack/react-query'
import { ArrowUpRight, UserRound } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { memberCalls } from '../api/calls.ts'
import { keys } from '../api/query-client.ts'
import type { MemberCard, Payment } from '../api/types.ts'
import { rowTime } from '../i18n/times.ts'
import { paths } from '../paths.ts'
import { Amount } from '../ui/amount.tsx'
import { AppLink } from '../ui/app-link.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { SandboxLabel } from '../ui/badge.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { StateMark } from '../ui/money-state.tsx'
import { RichText } from '../ui/rich-text.tsx'
import { useNow } from '../ui/time-ago.tsx'
import { decidedAt } from '../wallet/group-payments.ts'
import { signedMinor, usePaymentWords } from '../wallet/payment-words.ts'

const shownPayments = 4

/** Who one is talking to and what went between, on a screen wide enough for a third pane. */
export function ConversationDetails({
  member,
  canPay,
  payments,
}: {
  member: MemberCard
  canPay: boolean
  payments: readonly Payment[]
}) {
  const t = useTranslations()
  const locale = useLocale()
  const profile = useQuery({
    queryKey: keys.profile(member.handle),
    queryFn: () => memberCalls.profile(member.handle),
  })
  const joinedAt = profile.data?.joined_at
  return (
    <aside
      aria-label={t('chats.details', { name: member.name })}
      className="hidden w-[268px] flex-none overflow-y-auto border-line border-l bg-surface px-[18px] py-6 lg:block min-[1320px]:w-[292px]"
    >
      <div className="text-center">
        <Avatar member={member} size="xl" className="mx-auto" />
        <h2 className="mt-2.5 text-[1.5625rem] leading-7">{member.name}</h2>
        <p className="text-ink-3 text-small">@{member.handle}</p>
        {profile.data?.bio && (
          <p className="mt-2.5 text-pretty text-ink-2 text-small">
            <RichText text={profile.data.bio} />
          </p>
        )}
      </div>
      <div className="mt-4 flex flex-wrap gap-2">
        {canPay && (
          <ButtonLink
            to={paths.sendTo(member.handle)}
            kind="sun"
            size="sm"
            className="grow"
            icon={<Icon of={ArrowUpRight} size="s" />}
          >
            {t('chats.pay')}
          </ButtonLink>
        )}
        <ButtonLink
          to={paths.profile(member.handle)}
          kind="quiet"
          size="sm"
          className="grow"
          icon={<Icon of={UserRound} size="s" />}
        >
          {t('me.profile')}
        </ButtonLink>
      </div>
      {payments.length > 0 && <Between payments={payments.slice(0, shownPayments)} />}
      {joinedAt && (
        <p className="mt-6 text-center text-caption text-ink-3">
          {t('people.joined', {
            date: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(
              new Date(joinedAt),
            ),
          })}
        </p>
      )}
    </aside>
  )
}

function Between({ payments }: { payments: readonly Payment[] }) {
  const t = useTranslations('chats')
  const locale = useLocale()
  const now = useNow()
  const words = usePaymentWords()
  return (
    <section aria-labelledby="between" className="mt-6">
      <div className="mb-1 flex items-center justify-between gap-2">
        <h3 id="between" className="text-[1.1875rem] leading-6">
          {t('between')}
        </h3>
        {payments.some(payment => payment.sandbox) && <SandboxLabel short />}
      </div>
      <ul>
        {payments.map(payment => (
          <li key={payment.id} className="not-first:border-line not-first:border-t">
            <AppLink
              to={paths.payment(payment.id)}
              className="-mx-2 flex items-center gap-3 rounded-m px-2 py-2 hover:bg-canvas"
            >
              <span className="min-w-0 flex-1">
                <span className="block truncate text-small">{words.about(payment)}</span>
                <span className="num flex items-center gap-[5px] text-caption text-ink-3">
                  <StateMark state={payment.state} />
                  {payment.state === 'posted'
                    ? rowTime(decidedAt(payment), now, locale)
                    : words.state(payment)}
                </span>
              </span>
              <Amount
                amountMinor={signedMinor(payment)}
                currency={payment.amount.currency}
                state={payment.state}
                incoming={payment.direction === 'in'}
                className="text-[1.0625rem]"
              />
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
