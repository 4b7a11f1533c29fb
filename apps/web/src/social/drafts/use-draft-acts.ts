import { useTranslations } from 'use-intl'
import { keys, queryClient } from '../../api/query-client.ts'
import type { ServerDraft } from '../../api/types.ts'
import { useGo } from '../../app/go.ts'
import { useAct } from '../../graph/use-act.ts'
import { paths } from '../../paths.ts'
import { showToast } from '../../ui/toast.tsx'
import { addOwnPost } from '../post-cache.ts'
import { draftCalls, draftsChanged } from './draft-calls.ts'
import { publishDraft } from './save-draft.ts'
import { useTimeWords } from './time-words.ts'

/** What can be done with a kept draft from the list. */
export function useDraftActs(draft: ServerDraft) {
  const t = useTranslations('drafts')
  const go = useGo()
  const timeWords = useTimeWords()
  const publish = useAct(
    async () => {
      const post = await publishDraft(draft)
      addOwnPost(post)
      if (post.reply_to) void queryClient.invalidateQueries({ queryKey: keys.threads })
      showToast({
        text: t('published'),
        action: { label: t('view'), onPress: () => go(paths.post(post.id)) },
      })
    },
    () => undefined,
  )
  const schedule = useAct(
    (publishAt: string | null) =>
      draftCalls.change(draft.id, { version: draft.version, post: draft.post, publish_at: publishAt }),
    publishAt => {
      draftsChanged()
      showToast({
        text: publishAt ? t('scheduledDone', { when: timeWords(new Date(publishAt)) }) : t('unscheduled'),
      })
    },
  )
  return { publish: () => publish.run(), schedule: schedule.run }
}
