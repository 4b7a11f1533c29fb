import { useMutation } from '@tanstack/react-query'
import { FileText, FolderInput, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ApiProblem, hasCode } from '../../api/problem.ts'
import { useProblemText } from '../../identity/problem-text.ts'
import { Button } from '../../ui/button.tsx'
import { Card, Glyph } from '../../ui/card.tsx'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Select } from '../../ui/select.tsx'
import { useFileDrop } from '../../ui/use-file-drop.ts'
import type { Import, ImportKind } from './data-calls.ts'
import { guessKind } from './guess-kind.ts'
import { Progress } from './import-row.tsx'
import { useRuleText } from './rule-text.ts'
import { sendImport } from './send-import.ts'

const accepted = '.zip,.gz,.tgz,.csv,.txt,.json,application/zip,application/gzip,text/csv,text/plain'
const listKinds = ['follows', 'blocks', 'mutes'] as const

/** Takes a file, says what will happen with it, and sends it. */
export function ImportForm({ onStarted }: { onStarted: (sent: Import) => void }) {
  const t = useTranslations('bring')
  const [file, setFile] = useState<File | null>(null)
  const [kind, setKind] = useState<ImportKind>('follows')
  const [share, setShare] = useState(0)
  const sending = useRef<AbortController | null>(null)
  // Who leaves the page does not send on unseen.
  useEffect(() => () => sending.current?.abort(), [])
  const send = useMutation({
    mutationFn: (sent: { kind: ImportKind; file: File }) => {
      sending.current = new AbortController()
      setShare(0)
      return sendImport(sent, { progress: setShare, signal: sending.current.signal })
    },
    onSuccess: sent => {
      setFile(null)
      onStarted(sent)
    },
  })
  const take = (files: FileList | null) => {
    const taken = files?.[0]
    if (!taken) return
    send.reset()
    setFile(taken)
    setKind(guessKind(taken.name) ?? 'follows')
  }
  if (file === null) return <PickFile onTake={take} />
  const isArchive = kind === 'archive'
  return (
    <Card className="space-y-4 p-4">
      <div className="flex items-center gap-3">
        <Glyph tone="aegean">
          <Icon of={FileText} />
        </Glyph>
        <span className="min-w-0 flex-1 truncate font-[550] text-ui">{file.name}</span>
        <ForgetFile
          onForget={() => {
            sending.current?.abort()
            send.reset()
            setFile(null)
          }}
        />
      </div>
      {!isArchive && (
        <Select
          label={t('what')}
          value={kind}
          onChange={setKind}
          options={listKinds.map(value => ({ value, label: t(`kinds.${value}`) }))}
        />
      )}
      <p className="text-pretty text-ink-2 text-small">{t(`will.${kind}`)}</p>
      <Refusal error={send.error} />
      {send.isPending && (
        <p role="status" className="text-ink-2 text-label">
          {t('sending')}
          <Progress share={share} />
        </p>
      )}
      <Button wide busy={send.isPending} onClick={() => send.mutate({ kind, file })}>
        {t('start')}
      </Button>
    </Card>
  )
}

function ForgetFile({ onForget }: { onForget: () => void }) {
  const t = useTranslations('common')
  return (
    <IconButton label={t('cancel')} onClick={onForget}>
      <Icon of={X} />
    </IconButton>
  )
}

function Refusal({ error }: { error: Error | null }) {
  const t = useTranslations('bring')
  const problemText = useProblemText()
  const ruleText = useRuleText()
  if (error === null || error instanceof DOMException) return null
  const rule = error instanceof ApiProblem ? error.forField('file') : null
  return (
    <Notice tone="bad">
      {hasCode(error, 'too_many_imports')
        ? t('tooMany')
        : hasCode(error, 'import_running')
          ? t('running')
          : hasCode(error, 'import_refused') && rule
            ? ruleText(rule)
            : problemText(error)}
    </Notice>
  )
}

function PickFile({ onTake }: { onTake: (files: FileList | null) => void }) {
  const t = useTranslations('bring')
  const input = useRef<HTMLInputElement>(null)
  const drop = useFileDrop(onTake)
  return (
    <div
      {...drop.handlers}
      className={cx(
        'flex flex-col items-center gap-2.5 rounded-l border-[1.5px] border-dashed px-4 py-6 text-center transition-colors',
        drop.isOver ? 'border-aegean bg-aegean-wash' : 'border-line-strong',
      )}
    >
      <Button kind="quiet" icon={<Icon of={FolderInput} size="s" />} onClick={() => input.current?.click()}>
        {t('pick')}
      </Button>
      <p className="text-ink-3 text-label" role={drop.isOver ? 'status' : undefined}>
        {drop.isOver ? t('dropHere') : t('pickHint')}
      </p>
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted}
        aria-label={t('chosen')}
        onChange={event => {
          onTake(event.target.files)
          event.target.value = ''
        }}
      />
    </div>
  )
}
