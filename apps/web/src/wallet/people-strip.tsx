import { Search } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { MemberCard, Payment } from '../api/types.ts'
import { paths } from '../paths.ts'
import { useSuggestions } from '../social/suggestions.ts'
import { AppLink } from '../ui/app-link.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { recentPeople } from './group-payments.ts'

const most = 10

/** Whom one pays: those of the latest payments, then people of the instance. One press to the amount. */
export function PeopleStrip({ payments }: { payments: readonly Payment[] }) {
  const t = useTranslations('wallet')
  const suggested = useSuggestions().data?.items ?? []
  const people = withSuggested(recentPeople(payments, most), suggested)
  if (people.length === 0) return null
  return (
    <section
      aria-labelledby="send-to"
      className="flex min-w-0 flex-col md:rounded-xl md:bg-surface md:px-5 md:pt-5 md:pb-4 md:shadow-e1"
    >
      <h2
        id="send-to"
        className="mt-5 mb-2.5 px-0.5 text-[1.25rem] leading-[1.625rem] md:mt-0 md:mb-3 md:text-[1.3125rem]"
      >
        {t('sendTo')}
      </h2>
      <ul className="-mx-4 flex gap-1 overflow-x-auto px-4 pb-1 [scrollbar-width:none] md:-mx-5 md:px-4">
        <li>
          <Tile to={paths.send} name={t('search')}>
            <span className="grid size-14 place-items-center rounded-full bg-quiet text-ink-2">
              <Icon of={Search} />
            </span>
          </Tile>
        </li>
        {people.map(person => (
          <li key={person.id}>
            <Tile
              to={paths.sendTo(person.handle)}
              name={person.name.split(' ')[0] ?? person.name}
              label={t('sendToName', { name: person.name })}
            >
              <Avatar member={person} size="lg" />
            </Tile>
          </li>
        ))}
      </ul>
    </section>
  )
}

const withSuggested = (recent: MemberCard[], suggested: readonly MemberCard[]): MemberCard[] => {
  const known = new Set(recent.map(person => person.id))
  return [...recent, ...suggested.filter(person => !known.has(person.id))].slice(0, most)
}

function Tile({
  to,
  name,
  label,
  children,
}: {
  to: string
  name: string
  label?: string
  children: React.ReactNode
}) {
  return (
    <AppLink
      to={to}
      aria-label={label}
      className="flex w-[76px] flex-none flex-col items-center gap-1.5 rounded-l py-1.5 text-center text-label font-medium hover:bg-sunken/60 md:w-[92px]"
    >
      {children}
      <span className="line-clamp-2 w-full px-1 [overflow-wrap:anywhere]">{name}</span>
    </AppLink>
  )
}
