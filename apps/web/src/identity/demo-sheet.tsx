import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { DemoMember } from '../api/types.ts'
import { Avatar } from '../ui/avatar.tsx'
import { SandboxLabel } from '../ui/badge.tsx'
import { cx } from '../ui/cx.ts'
import { SearchBox } from '../ui/search-box.tsx'
import { Sheet } from '../ui/sheet.tsx'

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Every demo member, to walk in as one of them. */
export function DemoSheet({
  members,
  busyHandle,
  onPick,
  onClose,
}: {
  members: DemoMember[]
  busyHandle: string | null | undefined
  onPick: (handle: string) => void
  onClose: () => void
}) {
  const t = useTranslations()
  const [query, setQuery] = useState('')
  const found = members.filter(member =>
    plain(`${member.name} ${member.handle} ${t('auth.demoRole', { role: member.role_hint })}`).includes(
      plain(query),
    ),
  )
  return (
    <Sheet open onClose={onClose} tall title={t('auth.demoTitle')} description={t('auth.demoText')}>
      <div className="mb-3 flex items-center gap-3">
        <div className="flex-1">
          <SearchBox label={t('people.searchLabel')} value={query} onChange={setQuery} />
        </div>
        <SandboxLabel short />
      </div>
      <ul className="-mx-2 grid grid-cols-1 min-[420px]:grid-cols-2">
        {found.map(member => (
          <li key={member.id}>
            <button
              type="button"
              disabled={Boolean(busyHandle)}
              aria-busy={busyHandle === member.handle || undefined}
              onClick={() => onPick(member.handle)}
              className={cx(
                'flex min-h-16 w-full items-center gap-3 rounded-l px-2 text-left hover:bg-quiet',
                busyHandle && busyHandle !== member.handle && 'opacity-50',
              )}
            >
              <span className="sr-only">{t('auth.walkInAs')} </span>
              <Avatar member={member} />
              <span className="min-w-0">
                <span className="block truncate text-ui font-[550]">{member.name}</span>
                <span className="block truncate text-label text-ink-3">
                  {t('auth.demoRole', { role: member.role_hint })}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="py-8 text-center text-ink-2">{t('people.noneTitle')}</p>}
    </Sheet>
  )
}
