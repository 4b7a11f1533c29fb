import { useId } from 'react'
import { Button } from '../../ui/button.tsx'
import { type ComposeTask, openComposer } from '../post-dialogs.ts'
import { ComposerFields } from './composer-fields.tsx'
import { useComposer } from './use-composer.ts'

/** Writing in the page itself, where there is room for it. */
export function InlineComposer({ task, onPosted }: { task: ComposeTask; onPosted: () => void }) {
  const composer = useComposer(task, {
    onPosted,
    onGoOn: post => {
      onPosted()
      openComposer({ kind: 'reply', post })
    },
  })
  const formId = useId()
  return (
    <form
      id={formId}
      onSubmit={event => {
        event.preventDefault()
        composer.submit()
      }}
    >
      <ComposerFields
        composer={composer}
        end={
          <Button type="submit" size="sm" busy={composer.isPending} disabled={!composer.canPost}>
            {composer.sendLabel}
          </Button>
        }
      />
    </form>
  )
}
