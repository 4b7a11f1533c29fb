import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button.tsx'
import { Input } from '../../ui/field.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { staffCalls } from '../calls.ts'
import { useStaffAct } from './staff-act.ts'

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/i.test(text)

/** Puts a file on the list that is known by its hash alone. */
export function AddBlockSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('safety.staff.blocks')
  const [hash, setHash] = useState('')
  const [why, setWhy] = useState('')
  const sha256 = hash.trim()
  const add = useStaffAct(() => staffCalls.blockFile({ sha256, why }), t('added'), onClose)
  const isWrong = sha256 !== '' && !isHash(sha256)
  return (
    <BlockForm
      title={t('add')}
      act={t('addAct')}
      busy={add.isPending}
      ready={isHash(sha256) && why.trim() !== ''}
      onSend={() => add.mutate(null)}
      onClose={onClose}
    >
      <Input
        label={t('hash')}
        value={hash}
        spellCheck={false}
        autoComplete="off"
        error={isWrong ? t('hashWrong') : undefined}
        onChange={event => setHash(event.target.value)}
      />
      <Why value={why} onChange={setWhy} />
    </BlockForm>
  )
}

/** Takes a file off the list again. */
export function RemoveBlockSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('safety.staff.blocks')
  const [why, setWhy] = useState('')
  const remove = useStaffAct(() => staffCalls.unblockFile(id, why), t('removed'), onClose)
  return (
    <BlockForm
      title={t('removeTitle')}
      act={t('remove')}
      busy={remove.isPending}
      ready={why.trim() !== ''}
      onSend={() => remove.mutate(null)}
      onClose={onClose}
    >
      <p className="text-pretty text-ink-2 text-small">{t('removeText')}</p>
      <Why value={why} onChange={setWhy} />
    </BlockForm>
  )
}

function Why({ value, onChange }: { value: string; onChange: (why: string) => void }) {
  const t = useTranslations('safety.staff.blocks')
  return (
    <Input
      label={t('why')}
      help={t('whyHelp')}
      value={value}
      maxLength={500}
      onChange={event => onChange(event.target.value)}
    />
  )
}

function BlockForm({
  title,
  act,
  busy,
  ready,
  onSend,
  onClose,
  children,
}: {
  title: string
  act: string
  busy: boolean
  ready: boolean
  onSend: () => void
  onClose: () => void
  children: ReactNode
}) {
  return (
    <Sheet open onClose={onClose} title={title}>
      <form
        className="space-y-4"
        onSubmit={event => {
          event.preventDefault()
          if (ready && !busy) onSend()
        }}
      >
        {children}
        <Button type="submit" wide busy={busy} disabled={!ready}>
          {act}
        </Button>
      </form>
    </Sheet>
  )
}
