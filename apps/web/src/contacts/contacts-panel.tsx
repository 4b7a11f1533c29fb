import { useMutation, useQuery } from '@tanstack/react-query'
import { BookUser, FileUp } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { queryClient } from '../api/query-client.ts'
import type { Person } from '../api/types.ts'
import { useProblemText } from '../identity/problem-text.ts'
import { useMe } from '../identity/session.ts'
import { PersonRow } from '../social/person-row.tsx'
import { Button } from '../ui/button.tsx'
import { Textarea } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { SwitchRow } from '../ui/switch-row.tsx'
import { showToast } from '../ui/toast.tsx'
import { contactCalls, contactKeys } from './contact-calls.ts'
import { contactsMax, readEmails } from './contact-emails.ts'

/** The picker of phones that have one (Contact Picker API). */
type ContactPicker = { select(what: ['email'], how: { multiple: true }): Promise<{ email?: string[] }[]> }
const picker = (): ContactPicker | undefined => (navigator as { contacts?: ContactPicker }).contacts

/** Finds members by the e-mail addresses that one has, and lets oneself be found. */
export function ContactsPanel() {
  const t = useTranslations('contacts')
  const problemText = useProblemText()
  const me = useMe()
  const [text, setText] = useState('')
  const [share, setShare] = useState(0)
  const emails = readEmails(text)
  const search = useMutation({
    mutationFn: async (emails: readonly string[]) => {
      setShare(0)
      // The mathematics weigh more than the rest of the screen: they come when somebody searches.
      const { findContacts } = await import('./find-contacts.ts')
      const found = await findContacts(emails, setShare)
      return found.filter(person => person.id !== me.id)
    },
  })
  const add = (more: string) => {
    search.reset()
    setText(before => (before.trim() === '' ? more : `${before.trim()}\n${more}`))
  }
  return (
    <div className="space-y-4 px-4 pb-6">
      <p className="text-pretty text-ink-2 text-ui">{t('promise')}</p>
      <div className="flex flex-wrap gap-2.5">
        {picker() && <PickButton onPicked={add} />}
        <FileButton onRead={add} />
      </div>
      <Textarea
        label={t('paste')}
        help={t('count', { count: emails.length, max: contactsMax })}
        error={search.isError ? problemText(search.error) : null}
        value={text}
        autoCapitalize="none"
        spellCheck={false}
        onChange={event => {
          search.reset()
          setText(event.target.value)
        }}
      />
      <Button
        wide
        busy={search.isPending}
        disabled={emails.length === 0}
        onClick={() => search.mutate(emails)}
      >
        {search.isPending ? t('searching', { percent: Math.round(share * 100) }) : t('search')}
      </Button>
      <LiveRegion>{search.isSuccess ? t('found', { count: search.data.length }) : ''}</LiveRegion>
      {search.isSuccess && <Found people={search.data} />}
      <Findable />
    </div>
  )
}

function Found({ people }: { people: Person[] }) {
  const t = useTranslations('contacts')
  return (
    <section aria-label={t('found', { count: people.length })}>
      <p className="font-semibold text-ui">{t('found', { count: people.length })}</p>
      {people.length === 0 ? (
        <p className="mt-1 text-pretty text-ink-3 text-label">{t('nobody')}</p>
      ) : (
        <ul className="mt-1">
          {people.map(person => (
            <FoundRow key={person.id} person={person} />
          ))}
        </ul>
      )}
    </section>
  )
}

/** Remembers by itself whether it is followed: what was found is in no list that the server would read again. */
const FoundRow = ({ person }: { person: Person }) => {
  const now = useQuery<Person>({
    queryKey: ['contact', person.handle],
    queryFn: () => person,
    initialData: person,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return <PersonRow flush person={now.data} />
}

function Findable() {
  const t = useTranslations('contacts')
  const problemText = useProblemText()
  const parameters = useQuery({ queryKey: contactKeys.parameters, queryFn: contactCalls.parameters })
  const { mutate, isPending } = useMutation({
    mutationFn: contactCalls.setFindable,
    onError: error => showToast({ text: problemText(error) }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: contactKeys.parameters }),
  })
  return (
    <div className="border-line border-t pt-2">
      <SwitchRow
        label={t('findable')}
        help={t('findableHelp')}
        checked={parameters.data?.findable_by_email ?? false}
        disabled={!parameters.isSuccess || isPending}
        onChange={mutate}
      />
    </div>
  )
}

function PickButton({ onPicked }: { onPicked: (text: string) => void }) {
  const t = useTranslations('contacts')
  const pick = async () => {
    const picked = await picker()
      ?.select(['email'], { multiple: true })
      .catch(() => [])
    onPicked((picked ?? []).flatMap(contact => contact.email ?? []).join('\n'))
  }
  return (
    <Button
      kind="quiet"
      size="sm"
      className="min-h-11"
      icon={<Icon of={BookUser} size="s" />}
      onClick={() => void pick()}
    >
      {t('pick')}
    </Button>
  )
}

/** A larger file than this is no address book of a person. */
const fileMaxBytes = 5_000_000

function FileButton({ onRead }: { onRead: (text: string) => void }) {
  const t = useTranslations('contacts')
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const read = async (file: File | undefined) => {
    if (!file) return
    if (file.size > fileMaxBytes) return showToast({ text: t('tooLarge') })
    const emails = readEmails(await file.text())
    if (emails.length === 0) showToast({ text: t('noneInFile') })
    else onRead(emails.join('\n'))
  }
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {t('file')}
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".vcf,.csv,.txt,text/vcard,text/csv,text/plain"
        className="sr-only"
        tabIndex={-1}
        onChange={event => {
          void read(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <Button
        kind="quiet"
        size="sm"
        className="min-h-11"
        icon={<Icon of={FileUp} size="s" />}
        onClick={() => input.current?.click()}
      >
        {t('file')}
      </Button>
    </>
  )
}
