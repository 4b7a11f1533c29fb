import { lazy, Suspense, useState } from 'react'
import { spoken } from '../../i18n/messages.ts'
import { useMe } from '../../identity/session.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { useWideScreen } from '../../ui/media-query.ts'
import { type ComposeTask, openComposer } from '../post-dialogs.ts'

const load = () => spoken(import('./inline-composer.tsx'))
const InlineComposer = lazy(() => load().then(m => ({ default: m.InlineComposer })))

/** An invitation to write. The composer comes when it is taken up: in the page on a desktop, as a task on a phone. */
export function ComposePrompt({ task, words }: { task: ComposeTask; words: string }) {
  const me = useMe()
  const isWide = useWideScreen()
  const [isOpen, setOpen] = useState(false)
  const prompt = (
    <button
      type="button"
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => (isWide ? setOpen(true) : openComposer(task))}
      className="flex min-h-[42px] w-full items-center gap-3 text-left text-[1.0625rem] text-ink-3"
    >
      <Avatar member={me} />
      {words}
    </button>
  )
  if (!isOpen || !isWide) return prompt
  return (
    <Suspense fallback={prompt}>
      <InlineComposer task={task} onPosted={() => setOpen(false)} />
    </Suspense>
  )
}
