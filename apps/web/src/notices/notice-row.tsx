import {
  AtSign,
  BadgeDollarSign,
  BellRing,
  CalendarX,
  CircleSlash,
  Flag,
  Heart,
  type LucideIcon,
  MessageCircle,
  Quote,
  Repeat2,
  Scale,
  ShieldCheck,
  UserRoundCheck,
  UserRoundPlus,
  Vote,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { Notice } from '../api/types.ts'
import { AppLink } from '../ui/app-link.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Glyph } from '../ui/card.tsx'
import { cx } from '../ui/cx.ts'
import { Icon } from '../ui/icon.tsx'
import { moneyText } from '../ui/money.ts'
import { TimeAgo } from '../ui/time-ago.tsx'
import { noticePath } from './notice-link.ts'

type Look = { icon: LucideIcon; tone: string }

const looks: Record<Notice['kind'], Look> = {
  reply: { icon: MessageCircle, tone: 'text-aegean' },
  mention: { icon: AtSign, tone: 'text-aegean' },
  quote: { icon: Quote, tone: 'text-aegean' },
  like: { icon: Heart, tone: 'text-cinnabar' },
  repost: { icon: Repeat2, tone: 'text-laurel' },
  follow: { icon: UserRoundPlus, tone: 'text-ink' },
  follow_request: { icon: UserRoundPlus, tone: 'text-ink' },
  follow_accepted: { icon: UserRoundCheck, tone: 'text-laurel' },
  new_post: { icon: BellRing, tone: 'text-aegean' },
  draft_failed: { icon: CalendarX, tone: 'text-cinnabar' },
  poll_closed: { icon: Vote, tone: 'text-ink-2' },
  payment_received: { icon: BadgeDollarSign, tone: 'text-laurel' },
  top_up_failed: { icon: CircleSlash, tone: 'text-cinnabar' },
  decision: { icon: Scale, tone: 'text-murex' },
  report_resolved: { icon: Flag, tone: 'text-aegean' },
  appeal_answered: { icon: Scale, tone: 'text-murex' },
  new_device: { icon: ShieldCheck, tone: 'text-aegean' },
}

/** What happened, who did it, and the start of what it is about. The whole row leads there. */
export function NoticeRow({ notice }: { notice: Notice }) {
  const t = useTranslations('notices')
  const to = noticePath(notice)
  const look = cx(
    'relative flex gap-3 px-4 py-3.5 focus-visible:-outline-offset-2',
    notice.read ? 'hover:bg-canvas/60' : 'bg-sun-wash/60 hover:bg-sun-wash',
  )
  const inside = (
    <>
      <Faces notice={notice} />
      <div className="min-w-0 flex-1">
        <p className="text-pretty text-body leading-[1.375rem]">
          {!notice.read && <span className="sr-only">{t('new')} </span>}
          <Sentence notice={notice} />
          {/* The dot stays at the end of the words when the time goes to a line of its own. */}
          <span className="text-ink-3">{'\u00a0· '}</span>
          <TimeAgo at={notice.at} className="num whitespace-nowrap text-ink-3 text-small" />
        </p>
        <Excerpt notice={notice} />
      </div>
      {!notice.read && <span aria-hidden="true" className="mt-2 size-2 flex-none rounded-full bg-sun" />}
    </>
  )
  return (
    <li className="not-first:border-line not-first:border-t">
      {to ? (
        <AppLink to={to} className={look}>
          {inside}
        </AppLink>
      ) : (
        <div className={look}>{inside}</div>
      )}
    </li>
  )
}

function Faces({ notice }: { notice: Notice }) {
  const { icon, tone } = looks[notice.kind]
  const [first, second] = notice.actors
  if (!first) {
    return (
      <Glyph>
        <Icon of={icon} className={tone} />
      </Glyph>
    )
  }
  return (
    <span className="relative block h-[46px] w-[46px] flex-none">
      {second ? (
        <>
          <Avatar member={second} size="sm" className="absolute top-0 right-0" />
          <Avatar member={first} size="sm" className="absolute bottom-0 left-0 ring-2 ring-surface" />
        </>
      ) : (
        <Avatar member={first} />
      )}
      <span
        className={cx(
          'absolute -right-1 -bottom-1 grid size-[22px] place-items-center rounded-full bg-surface shadow-e1',
          tone,
        )}
      >
        <Icon of={icon} size="xs" />
      </span>
    </span>
  )
}

function Sentence({ notice }: { notice: Notice }) {
  const t = useTranslations('notices')
  const locale = useLocale()
  const [first, second] = notice.actors
  return t.rich(`said.${notice.kind}`, {
    b: (words: ReactNode) => <strong className="font-[620]">{words}</strong>,
    first: first?.name ?? '',
    second: second?.name ?? '',
    shape: !second ? 'one' : notice.actor_count > 2 ? 'many' : 'two',
    others: Math.max(0, notice.actor_count - 2),
    amount: notice.payment ? moneyText(notice.payment.amount, locale) : '',
    device: notice.device ?? '',
    outcome: notice.outcome ?? '',
  })
}

function Excerpt({ notice }: { notice: Notice }) {
  const t = useTranslations('notices')
  const { post } = notice
  if (!post) return null
  const text = post.content_warning ?? post.text
  return (
    <p className="mt-0.5 line-clamp-2 break-words text-ink-3 text-small">
      {text === '' && post.has_media ? t('picture') : text}
    </p>
  )
}
