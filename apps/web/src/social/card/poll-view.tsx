import { useMutation } from '@tanstack/react-query'
import { Check } from 'lucide-react'
import { useId, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { postCalls } from '../../api/calls.ts'
import type { Post } from '../../api/types.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import { useNow } from '../../ui/time-ago.tsx'
import { showToast } from '../../ui/toast.tsx'
import { refreshPost } from '../acts/refresh-post.ts'
import { changePost } from '../post-cache.ts'
import { timeLeft } from './time-left.ts'

type Poll = NonNullable<Post['poll']>

/** A poll: to vote in, as long as one may and has not, then as bars. Nothing is said by the length of a bar alone. */
export function PollView({ post, poll }: { post: Pick<Post, 'id'>; poll: Poll }) {
  const locale = useLocale()
  const t = useTranslations('posts')
  const now = useNow()
  const left = poll.closed ? null : timeLeft(new Date(poll.closes_at), now, locale)
  const mayVote = left !== null && poll.own_choice === null
  return (
    <div className="mt-2">
      {mayVote ? (
        <Ballot postId={post.id} poll={poll} />
      ) : (
        <ul aria-label={t('poll')} className="space-y-2">
          {poll.options.map((option, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place
            <li key={at}>
              <Bar
                text={option.text}
                share={poll.voters > 0 && option.votes !== null ? option.votes / poll.voters : null}
                chosen={poll.own_choice?.includes(at) ?? false}
              />
            </li>
          ))}
        </ul>
      )}
      <p className="num mt-2 text-label text-ink-3">
        {t('voters', { count: poll.voters })} ·{' '}
        {left === null ? t('pollClosed') : t('pollCloses', { time: left })}
      </p>
    </div>
  )
}

/** One choice, or several where the poll takes several. A vote stands once it is given. */
function Ballot({ postId, poll }: { postId: string; poll: Poll }) {
  const t = useTranslations('posts')
  const name = useId()
  const [chosen, setChosen] = useState<readonly number[]>([])
  const vote = useMutation({
    mutationFn: () => postCalls.vote(postId, [...chosen]),
    onSuccess: counted => changePost(postId, now => ({ ...now, poll: counted })),
    onError: () => {
      // Over in the meantime, or voted on another device: what stands now is shown.
      void refreshPost(postId)
      showToast({ text: t('voteFailed') })
    },
  })
  const choose = (at: number, on: boolean) =>
    setChosen(now => (poll.multiple ? now.filter(one => one !== at).concat(on ? [at] : []) : [at]))
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (chosen.length > 0 && !vote.isPending) vote.mutate()
      }}
    >
      <fieldset className="space-y-2">
        <legend className="sr-only">{poll.multiple ? t('pollMultiple') : t('poll')}</legend>
        {poll.options.map((option, at) => (
          <label
            // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place
            key={at}
            className="flex min-h-11 cursor-pointer items-center gap-3 rounded-s px-3.5 py-2 text-ui inset-ring inset-ring-line transition-colors hover:bg-canvas has-checked:bg-sun-wash has-checked:inset-ring-line-strong has-focus-visible:outline-[2.5px] has-focus-visible:outline-focus"
          >
            <input
              type={poll.multiple ? 'checkbox' : 'radio'}
              name={name}
              checked={chosen.includes(at)}
              onChange={event => choose(at, event.target.checked)}
              className="size-[18px] flex-none accent-[var(--ink-fill)] outline-none"
            />
            <span className="min-w-0 break-words" dir="auto">
              {option.text}
            </span>
          </label>
        ))}
      </fieldset>
      <Button
        type="submit"
        kind="quiet"
        size="sm"
        className="mt-2.5"
        busy={vote.isPending}
        disabled={chosen.length === 0}
      >
        {t('vote')}
      </Button>
    </form>
  )
}

function Bar({ text, share, chosen }: { text: string; share: number | null; chosen: boolean }) {
  const t = useTranslations('posts')
  const locale = useLocale()
  return (
    <div className="relative flex min-h-11 items-center gap-2 overflow-hidden rounded-s bg-canvas px-3.5 py-2 text-ui">
      {share !== null && (
        <span
          aria-hidden="true"
          className={cx(
            'absolute inset-0 origin-left transition-transform duration-[var(--d-settle)] ease-out',
            chosen ? 'bg-glow' : 'bg-line',
          )}
          style={{ transform: `scaleX(${share})` }}
        />
      )}
      <span
        className={cx(
          'relative flex min-w-0 flex-1 items-center gap-2 break-words',
          chosen && 'font-semibold',
        )}
        dir="auto"
      >
        {chosen && <Icon of={Check} size="xs" />}
        {text}
        {chosen && <span className="sr-only">, {t('yourVote')}</span>}
      </span>
      {share !== null && (
        <span className={cx('num relative flex-none', chosen ? 'font-semibold' : 'text-ink-2')}>
          {new Intl.NumberFormat(locale, { style: 'percent' }).format(share)}
        </span>
      )}
    </div>
  )
}
