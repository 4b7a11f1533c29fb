import type { ReadNotice } from '../read/read-notices.ts'
import type { Language } from '../settings/preference-store.ts'
import { pathOf } from '../words/notice-path.ts'
import { noticeSentence } from '../words/sentences.ts'

/** What the service worker is given to show. */
export interface PushText {
  title: string
  body: string
  /** Where a click leads. */
  path: string
  /** A later push with the same tag takes the place of this one. */
  tag: string
}

/** Long enough for two lines; the payload of a push is 4 KB at most, whatever the letters. */
const bodyMaxLength = 240

export function pushTextOf(notice: ReadNotice, language: Language, instanceName: string): PushText {
  const excerpt = notice.post?.content_warning ?? notice.post?.text ?? ''
  return {
    title: noticeSentence(notice, language),
    body: excerpt === '' ? instanceName : cut(excerpt),
    path: pathOf(notice),
    tag: notice.noticeId,
  }
}

function cut(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')]
  return letters.length > bodyMaxLength
    ? `${letters.slice(0, bodyMaxLength - 1).join('')}…`
    : letters.join('')
}
