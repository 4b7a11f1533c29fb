import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { newId } from '../../api/ids.ts'
import { hasCode } from '../../api/problem.ts'
import type { Post, ServerDraft } from '../../api/types.ts'
import { useGo } from '../../app/go.ts'
import { useMe } from '../../identity/session.ts'
import { useUploads } from '../../media/use-uploads.ts'
import { paths } from '../../paths.ts'
import { countGraphemes } from '../../ui/graphemes.ts'
import { showToast } from '../../ui/toast.tsx'
import { saveDraft } from '../drafts/save-draft.ts'
import { useTimeWords } from '../drafts/time-words.ts'
import { type ComposeTask, openComposer } from '../post-dialogs.ts'
import { isOwnAnswered, isPollReady, isWorthKeeping } from './draft.ts'
import { longMaxGraphemes, plainMaxGraphemes } from './room.tsx'
import { sendDraft, showPosted } from './submit-post.ts'
import { useDraft } from './use-draft.ts'

const maxMedia = 4

export type Composer = ReturnType<typeof useComposer>

/**
 * Writing one post, from the first key to the server's answer. Closing what shows it loses nothing: the draft stands
 * on the device, a try that is on its way goes on, and one that fails says so with a way back.
 */
export function useComposer(
  task: ComposeTask,
  { onPosted, onGoOn }: { onPosted: () => void; onGoOn: (post: Post) => void },
) {
  const t = useTranslations('compose')
  const drafts = useTranslations('drafts')
  const timeWords = useTimeWords()
  const go = useGo()
  const me = useMe()
  const words = isOwnAnswered(task, me.id) ? 'new' : task.kind
  const { draft, change, clear, isTouched } = useDraft(task)
  const setMedia = useRef(change)
  const isShown = useRef(true)
  const uploads = useUploads({
    max: maxMedia,
    initial: draft.media,
    isShown: id => task.kind === 'edit' && task.post.media.some(shown => shown.id === id),
  })
  const { items, ready } = uploads
  // The draft holds what has arrived, in the order and with the words that it has now.
  useEffect(() => {
    const arrived = items.flatMap(({ state, attachment, alt }) =>
      state === 'ready' && attachment ? [{ ...attachment, alt: alt || null }] : [],
    )
    setMedia.current({ media: arrived })
  }, [items])
  const send = useMutation({
    mutationFn: async (_: { goesOn: boolean }) => {
      await uploads.settled()
      return sendDraft(draft, task, version => change({ version, publishAt: null }))
    },
    onSuccess: (post, { goesOn }) => {
      clear()
      uploads.clear()
      showPosted(post, task)
      // What was posted stands above what comes next.
      if (goesOn && isShown.current) return onGoOn(post)
      showToast({
        text: t(`done.${words}`),
        ...(task.kind === 'reply' && {
          action: { label: t('view'), onPress: () => go(paths.post(post.id)) },
        }),
      })
      if (isShown.current) onPosted()
    },
    onError: error => {
      // The first try did arrive, and this text is another one: as a post of its own it needs an id of its own.
      if (hasCode(error, 'post_id_reused')) change({ id: newId('post') })
      if (!isShown.current)
        showToast({
          text: t('notPosted'),
          lastsMs: null,
          action: { label: t('openDraft'), onPress: () => openComposer(task) },
        })
    },
  })
  const save = useMutation({
    mutationFn: async (publishAt: string | null) => {
      await uploads.settled()
      return saveDraft(draft, task, publishAt)
    },
    onSuccess: saved => {
      clear()
      uploads.clear()
      sayKept(saved)
      if (isShown.current) onPosted()
    },
  })
  const sayKept = ({ publish_at: publishAt }: ServerDraft) =>
    showToast({
      text: publishAt ? drafts('scheduledDone', { when: timeWords(new Date(publishAt)) }) : drafts('saved'),
      action: {
        label: drafts('view'),
        onPress: () => go(publishAt ? `${paths.drafts}?which=scheduled` : paths.drafts),
      },
    })
  const [isScheduling, setScheduling] = useState(false)
  const used = countGraphemes(draft.text.trim())
  const saysSomething = used > 0 || (items.length > 0 && ready !== null)
  const isAsked = draft.poll === null || (used > 0 && isPollReady(draft.poll))
  const canPost =
    isAsked &&
    saysSomething &&
    ready !== null &&
    used <= longMaxGraphemes &&
    (task.kind !== 'edit' || isTouched)
  const isPending = send.isPending || save.isPending
  return {
    task,
    draft,
    change,
    isTouched,
    uploads,
    used,
    isLong: used > plainMaxGraphemes,
    canPost,
    isPending,
    failure: send.error
      ? { error: send.error, of: 'post' as const }
      : save.error
        ? { error: save.error, of: 'draft' as const }
        : null,
    /** What pressing the button does: to publish, to have it published, or to save an edit. */
    sendLabel: draft.publishAt ? drafts('schedule') : t(`send.${words}`),
    submit: () => {
      if (!canPost || isPending) return
      save.reset()
      send.reset()
      if (draft.publishAt) save.mutate(draft.publishAt)
      else send.mutate({ goesOn: false })
    },
    /** Whether a thread can grow from here. Among a few, each post names its own readers. */
    mayGoOn:
      task.kind !== 'edit' &&
      draft.publishAt === null &&
      (draft.audience === 'public' || draft.audience === 'followers'),
    /** Posts it and opens the next post of the thread, which answers it. */
    goOn: () => {
      if (!canPost || isPending) return
      save.reset()
      send.reset()
      send.mutate({ goesOn: true })
    },
    canSave: task.kind !== 'edit' && isTouched && isWorthKeeping(draft) && ready !== null,
    /** Keeps it on the server for later. */
    save: (publishAt: string | null) => {
      if (isPending) return
      send.reset()
      save.mutate(publishAt)
    },
    isScheduling,
    setScheduling,
    /** Whoever shows the composer says when it no longer does, so that the outcome is told elsewhere. */
    leave: () => {
      isShown.current = false
      if (
        isTouched &&
        isWorthKeeping(draft) &&
        !isPending &&
        !send.isSuccess &&
        !save.isSuccess &&
        task.kind !== 'edit'
      )
        showToast({ text: t('draftKept') })
    },
  }
}
