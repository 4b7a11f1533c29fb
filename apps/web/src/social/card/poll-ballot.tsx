import { useMutation } from '@tanstack/react-query'
import { Check } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { postCalls } from '../../api/calls.ts'
import { hasCode } from '../../api/problem.ts'
import type { Post } from '../../api/types.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import { showToast } from '../../ui/toast.tsx'
import { refreshPost } from '../acts/refresh-post.ts'
import { changePost } from '../post-cache.ts'
import { type Poll, PollFoot } from './poll-view.tsx'

/** A poll that waits for the reader's vote. A vote is final, so it takes a choice and then a word. */
export function PollBallot({ post, poll }: { post: Post; poll: Poll }) {
  const t = useTranslations('posts')
  const name = useId()
  const [chosen, setChosen] = useState<readonly number[]>([])
  const vote = useMutation({
    mutationFn: () => postCalls.vote(post.id, [...chosen]),
    onSuccess: voted => changePost(post.id, now => ({ ...now, poll: voted })),
    onError: error => {
      // Over in the meantime, or voted on another device: what stands now is shown.
      if (hasCode(error, 'poll_closed') || hasCode(error, 'already_voted')) void refreshPost(post.id)
      showToast({ text: t(hasCode(error, 'poll_closed') ? 'voteTooLate' : 'voteFailed') })
    },
  })
  const choose = (at: number, on: boolean) =>
    setChosen(now => (poll.multiple ? [...now.filter(one => one !== at), ...(on ? [at] : [])] : [at]))
  return (
    <form
      className="mt-2 space-y-2"
      onSubmit={event => {
        event.preventDefault()
        if (chosen.length > 0 && !vote.isPending) vote.mutate()
      }}
    >
      <fieldset className="space-y-2">
        <legend className={poll.multiple ? 'mb-2 text-ink-3 text-label' : 'sr-only'}>
          {t(poll.multiple ? 'chooseSeveral' : 'poll')}
        </legend>
        {poll.options.map((option, at) => (
          <label
            // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place
            key={at}
            className={cx(
              'flex min-h-11 cursor-pointer items-center gap-3 rounded-s px-3.5 py-2 text-ui',
              'has-[:focus-visible]:outline-[2.5px] has-[:focus-visible]:outline-focus',
              chosen.includes(at)
                ? 'bg-glow font-semibold inset-ring-[1.5px] inset-ring-line-strong'
                : 'bg-canvas inset-ring-[1.25px] inset-ring-line hover:bg-sunken',
            )}
          >
            <input
              type={poll.multiple ? 'checkbox' : 'radio'}
              name={name}
              checked={chosen.includes(at)}
              onChange={event => choose(at, event.target.checked)}
              className="sr-only"
            />
            <span
              aria-hidden="true"
              className={cx(
                'grid size-5 flex-none place-items-center inset-ring-[1.5px]',
                poll.multiple ? 'rounded-xs' : 'rounded-full',
                chosen.includes(at)
                  ? 'bg-ink-fill text-on-ink inset-ring-ink-fill'
                  : 'inset-ring-line-strong',
              )}
            >
              {chosen.includes(at) && <Icon of={Check} size="xs" />}
            </span>
            <span className="min-w-0 break-words" dir="auto">
              {option.text}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" size="sm" kind="ink" busy={vote.isPending} disabled={chosen.length === 0}>
          {t('vote')}
        </Button>
        <PollFoot poll={poll} />
      </div>
    </form>
  )
}
