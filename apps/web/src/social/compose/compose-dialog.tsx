import { X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useMe } from '../../identity/session.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import { type ComposeTask, openComposer } from '../post-dialogs.ts'
import { AnsweredPost } from './answered-post.tsx'
import { ComposerFields } from './composer-fields.tsx'
import { isOwnAnswered } from './draft.ts'
import { useComposer } from './use-composer.ts'

/** Writing as a task: the whole screen of a phone, a dialog near the top of a desktop. */
export function ComposeDialog({ task, onClose }: { task: ComposeTask; onClose: () => void }) {
  const [opener] = useState(() => document.activeElement)
  const leave = useRef(() => {})
  return (
    <Dialog.Root
      open
      onOpenChange={next => {
        if (next) return
        leave.current()
        onClose()
      }}
    >
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-[var(--z-sheet)] bg-scrim data-[state=open]:animate-fade-in" />
        <Dialog.Content
          aria-describedby={undefined}
          // What is being written is not waved off by a press beside it.
          onInteractOutside={event => event.preventDefault()}
          // Escape is for the list of suggestions first, while the text has one.
          onEscapeKeyDown={event =>
            document.activeElement?.hasAttribute('aria-activedescendant') && event.preventDefault()
          }
          onCloseAutoFocus={event => {
            event.preventDefault()
            if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
          }}
          className={cx(
            'fixed inset-0 z-[var(--z-sheet)] flex flex-col bg-raised pb-[env(safe-area-inset-bottom)] outline-none data-[state=open]:animate-rise',
            'md:inset-auto md:top-[8dvh] md:left-1/2 md:max-h-[84dvh] md:w-[620px] md:-translate-x-1/2 md:rounded-xl md:pb-0 md:shadow-e3 md:data-[state=open]:animate-fade-in',
          )}
        >
          {/* The next post of a thread is written in the same dialog, and is a task of its own. */}
          <ComposeForm
            key={task.kind === 'new' ? task.kind : `${task.kind} ${task.post.id}`}
            task={task}
            leave={leave}
            onClose={onClose}
          />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function ComposeForm({
  task,
  leave,
  onClose,
}: {
  task: ComposeTask
  /** What is to be done when the dialog is closed before it was posted. */
  leave: RefObject<() => void>
  onClose: () => void
}) {
  const t = useTranslations('compose')
  const common = useTranslations('common')
  const me = useMe()
  const composer = useComposer(task, {
    onPosted: onClose,
    onGoOn: post => openComposer({ kind: 'reply', post }),
  })
  useEffect(() => {
    leave.current = composer.leave
  })
  const formId = useId()
  return (
    <>
      <div className="flex min-h-[56px] flex-none items-center gap-2 pr-4 pl-1.5 md:min-h-[68px] md:pr-3 md:pl-6">
        <Dialog.Close
          aria-label={common('close')}
          title={common('close')}
          className="grid size-11 flex-none place-items-center rounded-full hover:bg-sunken md:order-last"
        >
          <Icon of={X} />
        </Dialog.Close>
        <Dialog.Title className="min-w-0 flex-1 font-sans text-title tracking-normal md:font-display md:text-h3">
          {t(isOwnAnswered(task, me.id) ? 'title.own' : `title.${task.kind}`)}
        </Dialog.Title>
        <Button
          type="submit"
          form={formId}
          size="sm"
          busy={composer.isPending}
          disabled={!composer.canPost}
          className="md:hidden"
        >
          {composer.sendLabel}
        </Button>
      </div>
      <form
        id={formId}
        className="flex min-h-0 flex-1 flex-col overflow-y-auto overscroll-contain px-4 pt-1 pb-4 md:px-6 md:pb-5"
        onSubmit={event => {
          event.preventDefault()
          composer.submit()
        }}
      >
        {task.kind === 'reply' && <AnsweredPost post={task.post} />}
        <ComposerFields
          composer={composer}
          grows
          end={
            <Button
              type="submit"
              size="sm"
              busy={composer.isPending}
              disabled={!composer.canPost}
              className="max-md:hidden"
            >
              {composer.sendLabel}
            </Button>
          }
        />
      </form>
    </>
  )
}
