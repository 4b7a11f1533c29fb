import type { ReactNode } from 'react'
import type { Person } from '../api/types.ts'
import { useMe } from '../identity/session.ts'
import { paths } from '../paths.ts'
import { AppLink } from '../ui/app-link.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { cx } from '../ui/cx.ts'
import { FollowButton } from './follow-button.tsx'

/** A member in a list: their face and name lead to their profile, the end holds one act. */
export function PersonRow({
  person,
  end,
  under,
  flush = false,
}: {
  person: Person
  end?: ReactNode
  /** A quiet line in place of the handle. */
  under?: ReactNode
  flush?: boolean
}) {
  const me = useMe()
  const self = person.viewer?.is_self ?? person.id === me.id
  return (
    <li
      className={
        flush
          ? 'flex items-center gap-3 py-2'
          : 'relative flex min-h-16 items-center gap-3 px-4 py-2.5 not-first:border-line not-first:border-t'
      }
    >
      <AppLink to={paths.profile(person.handle)} className="flex min-w-0 flex-1 items-center gap-3">
        <Avatar member={person} />
        <span className="min-w-0">
          <span className="block truncate font-semibold text-ui leading-5">{person.name}</span>
          <span className={cx('text-ink-3 text-label', under ? 'line-clamp-2' : 'block truncate')}>
            {under ?? `@${person.handle}`}
          </span>
        </span>
      </AppLink>
      {end ?? (!self && <FollowButton member={person} />)}
    </li>
  )
}
