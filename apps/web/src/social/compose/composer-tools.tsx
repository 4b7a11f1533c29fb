import { ChartBarBig, MessageSquareWarning, Smile, Type } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { PickFiles } from '../../media/take-files.tsx'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import { DraftMenu } from '../drafts/draft-menu.tsx'
import { freshPoll } from './draft.ts'
import type { Composer } from './use-composer.ts'
import { useEmoji } from './use-emoji.ts'

/** What can be added to a post, each by one press. */
export function ComposerTools({
  composer,
  showsMarks,
  showsEmoji,
  onEmoji,
}: {
  composer: Composer
  showsMarks: boolean
  showsEmoji: boolean
  onEmoji: () => void
}) {
  const t = useTranslations('compose')
  const { task, draft, change, uploads } = composer
  const emoji = useEmoji()
  return (
    <>
      {!draft.poll && !(task.kind === 'edit' && task.post.poll) && (
        <span className="-ml-3">
          <PickFiles uploads={uploads} />
        </span>
      )}
      {task.kind !== 'edit' && uploads.items.length === 0 && (
        <Tool
          icon={ChartBarBig}
          label={t('poll.add')}
          on={draft.poll !== null}
          onPress={() => change({ poll: draft.poll ? null : freshPoll })}
        />
      )}
      {emoji.length > 0 && <Tool icon={Smile} label={t('emoji')} on={showsEmoji} onPress={onEmoji} />}
      <Tool
        icon={MessageSquareWarning}
        label={t('addWarning')}
        on={draft.warning !== null}
        onPress={() => change({ warning: draft.warning === null ? '' : null })}
      />
      <Tool
        icon={Type}
        label={t('formatting')}
        on={showsMarks}
        onPress={() => change({ isFormatted: !draft.isFormatted })}
      />
      {task.kind !== 'edit' && <DraftMenu composer={composer} />}
    </>
  )
}

function Tool({
  icon,
  label,
  on,
  onPress,
}: {
  icon: typeof Type
  label: string
  on: boolean
  onPress: () => void
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={on}
      onClick={onPress}
      className={cx(
        'tap grid size-9 flex-none place-items-center rounded-full transition-colors',
        on ? 'bg-quiet text-ink' : 'text-ink-2 hover:bg-sunken hover:text-ink',
      )}
    >
      <Icon of={icon} size="s" />
    </button>
  )
}
