import { CalendarClock, Ellipsis, FilePen, Send, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ServerDraft } from '../../api/types.ts'
import { useAct } from '../../graph/use-act.ts'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import { showToast } from '../../ui/toast.tsx'
import { DeleteDraftSheet } from './delete-draft-sheet.tsx'
import { useFailureWords } from './failure-words.ts'
import { openDraft } from './open-draft.ts'
import { ScheduleSheet } from './schedule-sheet.tsx'
import { useTimeWords } from './time-words.ts'
import { useDraftActs } from './use-draft-acts.ts'

/** A draft in the list: what it says so far, when it will be published or was changed, and what can be done with it. */
export function DraftRow({ draft }: { draft: ServerDraft }) {
  const t = useTranslations('drafts')
  const timeWords = useTimeWords()
  const failureWords = useFailureWords()
  const { post, media, publish_at: publishAt, failure } = draft
  const [asked, setAsked] = useState<'time' | 'delete' | null>(null)
  const acts = useDraftActs(draft)
  const open = useAct(
    () => openDraft(draft).then(how => how === 'alone' && showToast({ text: t('aboutGone') })),
    () => undefined,
  )
  const text = post.text.trim() || post.content_warning || ''
  const parts = [
    post.reply_to && t('answer'),
    post.quote && t('quote'),
    post.poll && t('poll'),
    media.length > 0 && t('media', { count: media.length }),
  ].filter(Boolean)
  return (
    <li className="relative border-line border-b">
      <div className="flex items-start gap-2 py-3 pr-2 pl-4">
        <div className="min-w-0 flex-1">
          <button
            type="button"
            aria-label={t('open', { text: text || t('noWords') })}
            onClick={() => open.run()}
            className="block w-full text-left after:absolute after:inset-0 hover:after:bg-ink/[.025]"
          >
            <span
              dir="auto"
              className={`line-clamp-3 whitespace-pre-line break-words text-body ${text ? '' : 'text-ink-3'}`}
            >
              {text || t('noWords')}
            </span>
          </button>
          {media.length > 0 && (
            <span className="mt-2 flex gap-1.5">
              {media.map(({ id, preview_url: url }) =>
                url ? (
                  <img key={id} src={url} alt="" className="size-14 rounded-s object-cover" />
                ) : (
                  <span key={id} className="size-14 rounded-s bg-sunken" />
                ),
              )}
            </span>
          )}
          <span className="mt-1.5 flex gap-1.5 text-ink-3 text-label">
            <Icon of={publishAt ? CalendarClock : FilePen} size="xs" className="mt-[2px] flex-none" />
            <span className="min-w-0 text-pretty">
              {publishAt ? (
                t('willBe', { when: timeWords(new Date(publishAt)) })
              ) : (
                <TimeAgo at={draft.updated_at} />
              )}
              {parts.map(part => ` · ${part}`)}
            </span>
          </span>
        </div>
        <span className="relative z-[1]">
          <Menu
            align="end"
            trigger={
              <IconButton label={t('acts')}>
                <Icon of={Ellipsis} />
              </IconButton>
            }
          >
            <MenuItem icon={<Icon of={Send} size="s" />} onSelect={acts.publish}>
              {t('publishNow')}
            </MenuItem>
            <MenuItem icon={<Icon of={CalendarClock} size="s" />} onSelect={() => setAsked('time')}>
              {t(publishAt ? 'reschedule' : 'schedule')}
            </MenuItem>
            {publishAt && (
              <MenuItem icon={<Icon of={FilePen} size="s" />} onSelect={() => acts.schedule(null)}>
                {t('unschedule')}
              </MenuItem>
            )}
            <MenuItem danger icon={<Icon of={Trash2} size="s" />} onSelect={() => setAsked('delete')}>
              {t('delete')}
            </MenuItem>
          </Menu>
        </span>
      </div>
      {failure && (
        <Notice tone="bad" className="mx-4 mb-3">
          {t('notPublished', { why: failureWords(failure) })}
        </Notice>
      )}
      {asked === 'time' && (
        <ScheduleSheet
          value={publishAt}
          onClose={() => setAsked(null)}
          onChoose={at => {
            setAsked(null)
            acts.schedule(at)
          }}
        />
      )}
      {asked === 'delete' && <DeleteDraftSheet draft={draft} onClose={() => setAsked(null)} />}
    </li>
  )
}
