import { notFound, type ProblemError, problem, type TextRule, toWireId, type Uuid } from '@stoa/kit'
import { foldersMax } from './bookmarks/policy.ts'
import { draftsMax } from './drafts/policy.ts'
import { emojiMax } from './emoji/policy.ts'
import { listMembersMax, listsMax, mutedPhrasesMax, postMaxEdits } from './policy.ts'
import type { PollRefusal } from './polls/poll.ts'
import type { WordingRefusal } from './posts/compose-text.ts'
import type { AltRefusal } from './posts/edit-media.ts'

/** Every refusal that a use case of this module can answer with. */
export type SocialRefusal =
  | WordingRefusal
  | { code: 'post_id_reused' }
  | { code: 'reply_to_gone' }
  | { code: 'quote_gone' }
  | { code: 'cannot_quote' }
  | { code: 'cannot_repost' }
  | { code: 'cannot_pin' }
  | { code: 'circle_not_found' }
  | { code: 'media_not_found'; id: Uuid }
  | AltRefusal
  | { code: 'too_many_edits' }
  | { code: 'likes_not_shown' }
  | { code: 'post_not_found' }
  | { code: 'member_not_found' }
  | { code: 'cannot_follow_self' }
  | { code: 'you_block_member' }
  | { code: 'cannot_watch' }
  | { code: 'request_not_found' }
  | { code: 'cannot_block_self' }
  | { code: 'cannot_mute_self' }
  | { code: 'invalid_phrase'; rule: TextRule; message: string }
  | { code: 'too_many_phrases' }
  | { code: 'phrase_not_found' }
  | { code: 'follows_hidden' }
  | { code: 'invalid_list_title'; rule: TextRule; message: string }
  | { code: 'too_many_lists' }
  | { code: 'list_is_full' }
  | { code: 'list_not_found' }
  | { code: 'note_not_found' }
  | { code: 'note_exists' }
  | { code: 'may_not_note' }
  | { code: 'may_not_rate' }
  | { code: 'too_many_notes'; retryAfterSeconds: number }
  | { code: 'invalid_note'; rule: TextRule; message: string }
  | PollRefusal
  | { code: 'draft_not_found' }
  | { code: 'draft_changed'; version: number }
  | { code: 'too_many_drafts' }
  | { code: 'invalid_schedule' }
  | { code: 'emoji_not_found' }
  | { code: 'too_many_emoji' }
  | { code: 'invalid_shortcode' }
  | { code: 'poll_not_found' }
  | { code: 'poll_closed' }
  | { code: 'already_voted' }
  | { code: 'invalid_choices'; multiple: boolean; options: number }
  | { code: 'folder_not_found' }
  | { code: 'invalid_folder_title'; rule: TextRule; message: string }
  | { code: 'too_many_folders' }

/** How a refusal is told over HTTP. */
export function toProblem(refusal: SocialRefusal): ProblemError {
  switch (refusal.code) {
    case 'invalid_text':
      return problem(400, 'invalid_text', {
        title: 'This text cannot be posted',
        detail: refusal.message,
        errors: [{ field: refusal.field, rule: refusal.rule, message: refusal.message }],
      })
    case 'post_id_reused':
      return problem(422, 'post_id_reused', {
        title: 'This post id was used for another post',
        errors: [{ field: 'id', rule: 'unique', message: 'Make a new id for a new post.' }],
      })
    case 'reply_to_gone':
      return problem(422, 'reply_to_gone', {
        title: 'The post that this answers is gone',
        detail: 'It was deleted, or it is not for you.',
        errors: [{ field: 'reply_to', rule: 'exists', message: 'Answer a post that you can see.' }],
      })
    case 'quote_gone':
      return problem(422, 'quote_gone', {
        title: 'The post that this quotes is gone',
        detail: 'It was deleted, or it is not for you.',
        errors: [{ field: 'quote', rule: 'exists', message: 'Quote a post that you can see.' }],
      })
    case 'cannot_quote':
      return problem(422, 'cannot_quote', {
        title: 'This post cannot be quoted',
        detail: 'Only posts that everybody may see can be passed on.',
        errors: [{ field: 'quote', rule: 'public', message: 'Quote a public post.' }],
      })
    case 'cannot_repost':
      return problem(422, 'cannot_repost', {
        title: 'This post cannot be reposted',
        detail: 'Only posts that everybody may see can be passed on.',
      })
    case 'cannot_pin':
      return problem(422, 'cannot_pin', {
        title: 'This post cannot be pinned',
        detail: 'Pin an own post that everybody or your followers may see.',
      })
    case 'circle_not_found':
      return problem(422, 'circle_not_found', {
        title: 'There is no such circle',
        errors: [{ field: 'circle_id', rule: 'exists', message: 'Choose one of your circles.' }],
      })
    case 'media_not_found':
      return problem(422, 'media_not_found', {
        title: 'An attachment cannot be used',
        detail: `${toWireId('med', refusal.id)} is unknown, belongs to another post or stands here twice.`,
        errors: [{ field: 'media', rule: 'exists', message: 'Upload it again.' }],
      })
    case 'invalid_alt':
      return problem(400, 'invalid_alt', {
        title: 'The description cannot be kept',
        detail: refusal.message,
        errors: [{ field: `media.${refusal.at}.alt`, rule: refusal.rule, message: refusal.message }],
      })
    case 'too_many_edits':
      return problem(422, 'too_many_edits', {
        title: 'This post has been edited too often',
        detail: `A post can be edited ${postMaxEdits} times.`,
      })
    case 'likes_not_shown':
      return problem(403, 'likes_not_shown', {
        title: 'This member does not show what they like',
      })
    case 'post_not_found':
      return notFound('post')
    case 'member_not_found':
      return notFound('member')
    case 'cannot_follow_self':
      return problem(422, 'cannot_follow_self', { title: 'You cannot follow yourself' })
    case 'you_block_member':
      return problem(422, 'you_block_member', {
        title: 'You block this member',
        detail: 'Unblock them first.',
      })
    case 'cannot_watch':
      return problem(422, 'cannot_watch', {
        title: 'You cannot be told of these posts',
        detail: 'Follow this member, and do not mute them, to be told of each post.',
      })
    case 'request_not_found':
      return notFound('follow request')
    case 'cannot_block_self':
      return problem(422, 'cannot_block_self', { title: 'You cannot block yourself' })
    case 'cannot_mute_self':
      return problem(422, 'cannot_mute_self', { title: 'You cannot mute yourself' })
    case 'invalid_phrase':
      return problem(400, 'invalid_phrase', {
        title: 'These words cannot be muted',
        detail: refusal.message,
        errors: [{ field: 'text', rule: refusal.rule, message: refusal.message }],
      })
    case 'too_many_phrases':
      return problem(422, 'too_many_phrases', {
        title: 'You mute too many words',
        detail: `At most ${mutedPhrasesMax} at a time. Take some back first.`,
      })
    case 'phrase_not_found':
      return notFound('muted word')
    case 'invalid_list_title':
      return problem(400, 'invalid_list_title', {
        title: 'A list cannot be called so',
        detail: refusal.message,
        errors: [{ field: 'title', rule: refusal.rule, message: refusal.message }],
      })
    case 'too_many_lists':
      return problem(422, 'too_many_lists', {
        title: 'You have too many lists',
        detail: `At most ${listsMax}. Delete one first.`,
      })
    case 'list_is_full':
      return problem(422, 'list_is_full', {
        title: 'This list is full',
        detail: `At most ${listMembersMax} members are on a list.`,
      })
    case 'list_not_found':
      return notFound('list')
    case 'draft_not_found':
      return notFound('draft')
    case 'draft_changed':
      return problem(409, 'draft_changed', {
        title: 'This draft was changed elsewhere',
        detail: 'Read it again before you change it.',
        errors: [{ field: 'version', rule: 'latest', message: `It has version ${refusal.version} now.` }],
        extra: { version: refusal.version },
      })
    case 'too_many_drafts':
      return problem(422, 'too_many_drafts', {
        title: 'You have too many drafts',
        detail: `At most ${draftsMax}. Publish or delete one first.`,
      })
    case 'invalid_schedule':
      return problem(422, 'invalid_schedule', {
        title: 'A post cannot be scheduled for this time',
        errors: [{ field: 'publish_at', rule: 'ahead', message: 'From 5 minutes to a year ahead.' }],
      })
    case 'emoji_not_found':
      return notFound('emoji')
    case 'too_many_emoji':
      return problem(422, 'too_many_emoji', {
        title: 'There are too many emoji',
        detail: `At most ${emojiMax}. Remove one first.`,
      })
    case 'invalid_shortcode':
      return problem(400, 'invalid_shortcode', {
        title: 'An emoji cannot be called so',
        errors: [{ field: 'shortcode', rule: 'pattern', message: '2 to 32 of a-z, 0-9 and _.' }],
      })
    case 'note_not_found':
      return notFound('note')
    case 'note_exists':
      return problem(409, 'note_exists', { title: 'You wrote a note on this post already' })
    case 'may_not_note':
      return problem(403, 'may_not_note', {
        title: 'You cannot write a note here yet',
        detail: 'Notes are for members of two weeks, on public posts of others.',
      })
    case 'may_not_rate':
      return problem(403, 'may_not_rate', {
        title: 'You cannot rate this note',
        detail: 'Rating is for members of three days, on notes and posts of others.',
      })
    case 'too_many_notes':
      return problem(429, 'too_many_notes', {
        title: 'That is a lot of notes for a day',
        detail: `Try again in ${refusal.retryAfterSeconds} seconds.`,
        headers: { 'retry-after': String(refusal.retryAfterSeconds) },
      })
    case 'invalid_note':
      return problem(400, 'invalid_note', {
        title: 'This note cannot be used',
        detail: refusal.message,
        errors: [{ field: 'text', rule: refusal.rule, message: refusal.message }],
      })
    case 'invalid_poll':
      return problem(400, 'invalid_poll', {
        title: 'This poll cannot be posted',
        detail: refusal.message,
        errors: [{ field: refusal.field, rule: refusal.rule, message: refusal.message }],
      })
    case 'poll_not_found':
      return notFound('poll')
    case 'poll_closed':
      return problem(422, 'poll_closed', { title: 'This poll is closed' })
    case 'already_voted':
      return problem(422, 'already_voted', {
        title: 'You have voted already',
        detail: 'A vote cannot be changed.',
      })
    case 'invalid_choices': {
      const message = refusal.multiple
        ? `Choose one or more of the ${refusal.options} options, each once.`
        : `Choose one of the ${refusal.options} options.`
      return problem(400, 'invalid_choices', {
        title: 'This vote does not fit the poll',
        detail: message,
        errors: [{ field: 'choices', rule: 'choices', message }],
      })
    }
    case 'folder_not_found':
      return notFound('folder')
    case 'invalid_folder_title':
      return problem(400, 'invalid_folder_title', {
        title: 'A folder cannot be called so',
        detail: refusal.message,
        errors: [{ field: 'title', rule: refusal.rule, message: refusal.message }],
      })
    case 'too_many_folders':
      return problem(422, 'too_many_folders', {
        title: 'You have too many folders',
        detail: `At most ${foldersMax}. Delete one first.`,
      })
    case 'follows_hidden':
      return problem(403, 'follows_hidden', { title: 'This member keeps these lists private' })
  }
}
