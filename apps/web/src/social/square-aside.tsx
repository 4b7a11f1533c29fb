import { useLocation } from '@tanstack/react-router'
import { ArrowUpRight, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useGo } from '../app/go.ts'
import { useInstance } from '../identity/session.ts'
import { paths } from '../paths.ts'
import { TrendsCard } from '../search/trends-card.tsx'
import { Amount } from '../ui/amount.tsx'
import { SandboxLabel } from '../ui/badge.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Icon } from '../ui/icon.tsx'
import { minorOf } from '../ui/money.ts'
import { SearchBox } from '../ui/search-box.tsx'
import { Bone, Skeleton } from '../ui/skeleton.tsx'
import { Wall } from '../ui/wall.tsx'
import { useWallet } from '../wallet/wallet-queries.ts'
import { PersonRow } from './person-row.tsx'
import { useSuggestions } from './suggestions.ts'

/** Pages that are about people already. */
const ofPeople = /^\/(@|people)/

/** Beside the square on a wide screen: search, what one owns, and who else is here. Nothing of it stands twice. */
export function SquareAside() {
  const t = useTranslations('home')
  const go = useGo()
  const { pathname } = useLocation()
  const isSearch = pathname === paths.search
  const [query, setQuery] = useState('')
  const instance = useInstance()
  const name = instance?.name ?? 'Stoa'
  return (
    <aside
      aria-label={t('aside')}
      className="sticky top-0 flex h-dvh w-[300px] flex-none flex-col gap-4 overflow-y-auto py-3.5 pr-4 lg:w-[352px]"
    >
      {!isSearch && (
        <SearchBox
          tall
          shortcut
          label={t('searchPlace', { name })}
          value={query}
          onChange={setQuery}
          onSubmit={() => {
            setQuery('')
            go(query.trim() ? paths.searchFor(query.trim()) : paths.search)
          }}
        />
      )}
      <WalletCard />
      {!isSearch && <TrendsCard />}
      {!isSearch && !ofPeople.test(pathname) && <PeopleCard />}
      <p className="px-1 text-caption text-ink-3">{t('footer', { name })}</p>
    </aside>
  )
}

function WalletCard() {
  const t = useTranslations('home')
  const wallet = useWallet()
  const account = wallet.data?.accounts[0]
  return (
    <Wall className="px-5 py-[18px]">
      <div className="flex items-center justify-between">
        <span className="text-ink-2 text-label font-medium">{t('available')}</span>
        {wallet.data?.sandbox && <SandboxLabel short />}
      </div>
      <div className="mt-1.5 mb-3 h-12">
        {account ? (
          <Amount
            amountMinor={minorOf(account.available)}
            currency={account.currency}
            emphasis
            className="text-money-l"
          />
        ) : (
          <Skeleton>
            <Bone className="h-11 w-44" />
          </Skeleton>
        )}
      </div>
      <div className="flex gap-2">
        <ButtonLink
          to={paths.send}
          kind="sun"
          size="sm"
          className="flex-1"
          icon={<Icon of={ArrowUpRight} size="s" />}
        >
          {t('send')}
        </ButtonLink>
        <ButtonLink
          to={paths.addMoney}
          kind="ink"
          size="sm"
          className="flex-1"
          icon={<Icon of={Plus} size="s" />}
        >
          {t('addMoney')}
        </ButtonLink>
      </div>
    </Wall>
  )
}

function PeopleCard() {
  const t = useTranslations('home')
  const people = useSuggestions()
  const items = people.data?.items.slice(0, 4) ?? []
  if (people.isError || (people.isSuccess && items.length === 0)) return null
  return (
    <Card className="px-4 pt-4 pb-2">
      <h2 className="mb-1.5 text-[1.3125rem] leading-6">{t('peopleTitle')}</h2>
      {people.isPending ? (
        <Skeleton className="space-y-4 py-2">
          {[0, 1, 2].map(at => (
            <div key={at} className="mb-4 flex items-center gap-3">
              <Bone round className="size-[42px]" />
              <Bone className="h-3.5 w-32" />
            </div>
          ))}
        </Skeleton>
      ) : (
        <ul>
          {items.map(person => (
            <PersonRow key={person.id} person={person} flush />
          ))}
        </ul>
      )}
    </Card>
  )
}
