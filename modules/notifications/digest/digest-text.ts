import type { ReadNotice } from '../read/read-notices.ts'
import type { Language } from '../settings/preference-store.ts'
import { pathOf } from '../words/notice-path.ts'
import { noticeSentence } from '../words/sentences.ts'

export interface DigestFacts {
  instance: string
  origin: string
  handle: string
  /** The latest, the only ones that are written out. */
  notices: readonly ReadNotice[]
  /** More than these wait. */
  hasMore: boolean
  /** A page that asks before it ends the mails. */
  unsubscribePage: string
}

interface Words {
  subject: string
  greeting: string
  more: string
  open: string
  why: string
  stop: string
}

function wordsOf({ instance, handle, notices: { length } }: DigestFacts, language: Language): Words {
  return language === 'fr'
    ? {
        subject: length === 1 ? `Une nouveauté sur ${instance}` : `${length} nouveautés sur ${instance}`,
        greeting: `Bonjour @${handle}, voici ce que vous n’avez pas encore vu :`,
        more: 'Et d’autres encore.',
        open: 'Ouvrir les alertes',
        why: `Vous recevez ce courriel parce que vous l’avez demandé dans les réglages de ${instance}.`,
        stop: 'Ne plus le recevoir',
      }
    : {
        subject: length === 1 ? `Something new at ${instance}` : `${length} new things at ${instance}`,
        greeting: `Hello @${handle}, this is what you have not seen yet:`,
        more: 'And some more.',
        open: 'Open the notices',
        why: `You get this mail because you asked for it in the settings of ${instance}.`,
        stop: 'Stop these mails',
      }
}

const excerptLength = 160

/** The mail with what a member has not seen, as plain text and as a page; both say the same. */
export function digestText(
  facts: DigestFacts,
  language: Language,
): { subject: string; text: string; html: string } {
  const words = wordsOf(facts, language)
  const lines = facts.notices.map(notice => ({
    sentence: noticeSentence(notice, language),
    excerpt: excerptOf(notice),
    url: `${facts.origin}${pathOf(notice)}`,
  }))
  const open = `${facts.origin}/notices`
  const text = [
    words.greeting,
    '',
    ...lines.flatMap(({ sentence, excerpt, url }) => [
      `• ${sentence}`,
      ...(excerpt === '' ? [] : [`  “${excerpt}”`]),
      `  ${url}`,
      '',
    ]),
    ...(facts.hasMore ? [words.more, ''] : []),
    `${words.open}: ${open}`,
    '',
    '—',
    words.why,
    `${words.stop}: ${facts.unsubscribePage}`,
    '',
  ].join('\n')
  const items = lines.map(
    ({ sentence, excerpt, url }) =>
      `<tr><td style="padding:10px 0;border-top:1px solid #e4e2da"><a href="${escapeHtml(url)}" style="color:#1b1d2e;text-decoration:none"><strong>${escapeHtml(sentence)}</strong>${excerpt === '' ? '' : `<br><span style="color:#5c5f6e">${escapeHtml(excerpt)}</span>`}</a></td></tr>`,
  )
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(words.subject)}</title></head><body style="margin:0;background:#f2f1ec;color:#1b1d2e;font:16px/1.45 system-ui,sans-serif"><table role="presentation" style="width:100%;max-width:560px;margin:0 auto;padding:24px 20px;border-spacing:0"><tr><td style="padding-bottom:16px">${escapeHtml(words.greeting)}</td></tr>${items.join('')}${facts.hasMore ? `<tr><td style="padding:10px 0;color:#5c5f6e">${escapeHtml(words.more)}</td></tr>` : ''}<tr><td style="padding:20px 0"><a href="${escapeHtml(open)}" style="display:inline-block;padding:12px 22px;border-radius:24px;background:#1b1d2e;color:#ffffff;text-decoration:none">${escapeHtml(words.open)}</a></td></tr><tr><td style="padding-top:12px;color:#5c5f6e;font-size:13px">${escapeHtml(words.why)} <a href="${escapeHtml(facts.unsubscribePage)}" style="color:#5c5f6e">${escapeHtml(words.stop)}</a></td></tr></table></body></html>`
  return { subject: words.subject, text, html }
}

function excerptOf({ post }: ReadNotice): string {
  if (!post) return ''
  const letters = [...(post.content_warning ?? post.text).replace(/\s+/g, ' ')]
  return letters.length > excerptLength
    ? `${letters.slice(0, excerptLength - 1).join('')}…`
    : letters.join('')
}

/** What members write is text in the mail's page, whatever it looks like. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`)
}
