import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { paths } from '../../paths.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { chatClient } from '../engine/chats.ts'
import type { KeyWarning } from '../engine/device-calls.ts'
import { keyWarningsQuery } from './device-queries.ts'

interface Person {
  id: string
  name: string
  /** Where it is given, the number can be compared from here. */
  handle?: string
}

/** Says of each of these people that their keys are others than before, until the member has seen it. */
export function KeyWarnings({ people, className }: { people: readonly Person[]; className?: string }) {
  const warnings = useQuery({
    ...keyWarningsQuery(people.map(person => person.id)),
    enabled: people.length > 0,
  })
  const found = (warnings.data ?? []).flatMap(warning => {
    const person = people.find(({ id }) => id === warning.member)
    return person ? [{ warning, person }] : []
  })
  if (found.length === 0) return null
  return (
    <div className={className}>
      {found.map(({ warning, person }) => (
        <Warning key={person.id} person={person} warning={warning} />
      ))}
    </div>
  )
}

function Warning({ person, warning }: { person: Person; warning: KeyWarning }) {
  const t = useTranslations('chatDevices')
  const { name, handle } = person
  const acknowledge = useMutation({
    mutationFn: async () => (await chatClient()).acknowledgeKeys(person.id),
  })
  return (
    <Notice tone={warning.wasVerified ? 'bad' : 'sun'} className="not-first:mt-2">
      <p className="font-semibold">{t('changedTitle', { name })}</p>
      <p className="mt-0.5">{t(warning.wasVerified ? 'changedVerified' : 'changedText', { name })}</p>
      <p className="mt-1 -ml-2 flex flex-wrap gap-x-1">
        {handle && (
          <ButtonLink kind="text" size="sm" to={paths.safetyNumber(handle)}>
            {t('compare')}
          </ButtonLink>
        )}
        <Button kind="text" size="sm" busy={acknowledge.isPending} onClick={() => acknowledge.mutate()}>
          {t('understood')}
        </Button>
      </p>
    </Notice>
  )
}
