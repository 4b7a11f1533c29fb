import { useTranslations } from 'use-intl'
import type { ServerDraft } from '../../api/types.ts'
import { useAct } from '../../graph/use-act.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { showToast } from '../../ui/toast.tsx'
import { draftCalls, draftsChanged } from './draft-calls.ts'

/** Asks once before a draft goes with its files. */
export function DeleteDraftSheet({ draft, onClose }: { draft: ServerDraft; onClose: () => void }) {
  const t = useTranslations('drafts')
  const common = useTranslations('common')
  const remove = useAct(
    () => draftCalls.remove(draft.id),
    () => {
      onClose()
      draftsChanged()
      showToast({ text: t('deleted') })
    },
  )
  return (
    <Sheet
      open
      onClose={onClose}
      title={t('deleteTitle')}
      description={t(draft.publish_at ? 'deleteScheduledText' : 'deleteText')}
    >
      <div className="mt-2 flex flex-wrap gap-2.5">
        <Button kind="quiet" className="flex-1" onClick={onClose}>
          {common('cancel')}
        </Button>
        <Button kind="danger" className="flex-1" busy={remove.isPending} onClick={() => remove.run()}>
          {common('delete')}
        </Button>
      </div>
    </Sheet>
  )
}
