import { newId } from '../../api/ids.ts'
import type { ServerDraft } from '../../api/types.ts'
import { onSignOut } from '../../identity/session.ts'
import type { Attachment } from '../../media/attachment.ts'
import type { ComposeTask } from '../post-dialogs.ts'

export type Audience = 'public' | 'followers' | 'mentioned' | 'circle'

export type DraftPoll = { options: string[]; multiple: boolean; minutes: number }
export const freshPoll: DraftPoll = { options: ['', ''], multiple: false, minutes: 24 * 60 }

/** A poll that can be put to the vote: at least two answers, none alike. */
export function isPollReady({ options }: DraftPoll): boolean {
  const said = options.map(option => option.trim().toLowerCase()).filter(Boolean)
  return said.length >= 2 && new Set(said).size === said.length
}

/** A post on its way: all that its author has set, and the id it will have. */
export type Draft = {
  /** Made before the first try and kept until it worked, so that no retry, reload or second press posts twice. */
  id: string
  text: string
  /** Null without one; an empty one is being written. */
  warning: string | null
  audience: Audience
  /** One of the author's own lists, when only its members may read the post. */
  circleId: string | null
  /** What has been uploaded for it, in order. */
  media: readonly Attachment[]
  poll: DraftPoll | null
  /** A short text is plain unless its author asked for marks; a long one always may have them. */
  isFormatted: boolean
  /** BCP 47. */
  language: string
  /** When the server is to publish it, as an ISO instant. */
  publishAt: string | null
  /** Which version the server keeps of it; null while it stands on this device alone. */
  version: number | null
}

const prefix = 'stoa.draft.post.'

/** Each thing that is written has a draft of its own: the next post, an answer to each post, each edit. */
export function draftKey(memberId: string, task: ComposeTask): string {
  const kept = serverDraftOf(task)
  if (kept) return `${prefix}${memberId}.draft.${kept.id}`
  return `${prefix}${memberId}${task.kind === 'new' ? '' : `.${task.kind}.${task.post.id}`}`
}

const serverDraftOf = (task: ComposeTask): ServerDraft | null =>
  task.kind === 'edit' ? null : (task.draft ?? null)

/** Whether it goes on where its author left off. */
export const isOwnAnswered = (task: ComposeTask, memberId: string): boolean =>
  task.kind === 'reply' && task.post.author.id === memberId

/** A conversation goes no further than it was begun: an answer has its post's audience unless its author narrows it. */
function audienceFor(task: ComposeTask): Audience {
  if (task.kind === 'edit') return task.post.visibility
  if (task.kind !== 'reply') return 'public'
  const { visibility } = task.post
  return visibility === 'circle' ? 'mentioned' : visibility
}

/** What the composer opens with when nothing was kept. */
export function freshDraft(task: ComposeTask, memberId: string, language: string): Draft {
  const audience = audienceFor(task)
  const draft: Draft = {
    id: newId('post'),
    text: '',
    warning: null,
    audience,
    circleId: null,
    media: [],
    poll: null,
    isFormatted: false,
    language,
    publishAt: null,
    version: null,
  }
  const kept = serverDraftOf(task)
  if (kept) return { ...draft, ...fromServer(kept) }
  if (task.kind === 'new') return { ...draft, text: task.text ?? '' }
  if (task.kind === 'edit') {
    const { text, content_warning: warning, language: said, format, media } = task.post
    return { ...draft, text, warning, media, language: said ?? language, isFormatted: format === 'basic' }
  }
  if (task.kind === 'reply') {
    const { author, content_warning: warning } = task.post
    // Only who is named can read it, so the one who is answered must be.
    const named = audience === 'mentioned' && author.id !== memberId ? `@${author.handle} ` : ''
    return { ...draft, text: named, warning }
  }
  return draft
}

/** A kept draft as the composer holds it. */
function fromServer({ id, version, post, media, publish_at: publishAt }: ServerDraft): Partial<Draft> {
  return {
    id,
    version,
    publishAt,
    text: post.text,
    warning: post.content_warning ?? null,
    media,
    isFormatted: post.format === 'basic',
    circleId: post.circle_id ?? null,
    poll: post.poll ? { multiple: false, ...post.poll } : null,
    ...(post.visibility && { audience: post.visibility }),
    ...(post.language && { language: post.language }),
  }
}

export const isWorthKeeping = (draft: Draft): boolean =>
  draft.text.trim() !== '' || Boolean(draft.warning) || draft.media.length > 0 || draft.poll !== null

export function readDraft(key: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isDraft(kept) ? kept : null
  } catch {
    return null
  }
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'audience' in value &&
  'language' in value &&
  'text' in value &&
  typeof value.text === 'string' &&
  'media' in value &&
  Array.isArray(value.media) &&
  'poll' in value &&
  'version' in value

export function keepDraft(key: string, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft))
    else localStorage.removeItem(key)
  } catch {
    // A draft that cannot be kept is still on the screen.
  }
}

onSignOut(() => {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
})

/** What the server is told of a draft. */
export function bodyOf(draft: Draft, task: ComposeTask) {
  const wording = {
    text: draft.text.trim(),
    content_warning: draft.warning?.trim() || null,
    language: draft.language || null,
    ...(draft.isFormatted && { format: 'basic' as const }),
  }
  return {
    wording,
    /** Every word is said again: an edit shows its pictures as they stand in the composer. */
    edit: { ...wording, media: draft.media.map(({ id, alt }) => ({ id, alt })) },
    post: {
      ...wording,
      id: draft.id,
      visibility: draft.audience,
      ...(draft.audience === 'circle' && draft.circleId && { circle_id: draft.circleId }),
      ...(draft.poll && {
        poll: { ...draft.poll, options: draft.poll.options.map(option => option.trim()).filter(Boolean) },
      }),
      ...(draft.media.length > 0 && { media: draft.media.map(({ id }) => id) }),
      ...(task.kind === 'reply' && { reply_to: task.post.id }),
      ...(task.kind === 'quote' && { quote: task.post.id }),
    },
  }
}
