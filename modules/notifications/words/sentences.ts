import { isCurrency, toDecimal } from '@stoa/kit'
import type { Kind } from '../kinds.ts'
import type { ReadNotice } from '../read/read-notices.ts'
import type { Language } from '../settings/preference-store.ts'

type Facts = { who: string; many: boolean; amount: string; device: string; outcome: string }
type Sentences = Record<Kind, (facts: Facts) => string>

/** Why a scheduled post was refused when its time came, by the code of the refusal. */
const draftReasons: Record<Language, Record<string, string>> = {
  en: {
    reply_to_gone: 'The post it answers is gone.',
    quote_gone: 'The post it quotes is gone.',
    cannot_quote: 'The post it quotes can no longer be passed on.',
    circle_not_found: 'The circle it was for is gone.',
    media_not_found: 'One of its files is gone.',
    member_suspended: 'Your account is suspended.',
    other: 'It is still among your drafts.',
  },
  fr: {
    reply_to_gone: 'La publication à laquelle elle répond n’existe plus.',
    quote_gone: 'La publication qu’elle cite n’existe plus.',
    cannot_quote: 'La publication qu’elle cite ne peut plus être partagée.',
    circle_not_found: 'Le cercle auquel elle était destinée n’existe plus.',
    media_not_found: 'Un de ses fichiers n’existe plus.',
    member_suspended: 'Votre compte est suspendu.',
    other: 'Elle est toujours parmi vos brouillons.',
  },
}

const english: Sentences = {
  reply: ({ who }) => `${who} replied to you`,
  mention: ({ who }) => `${who} mentioned you`,
  quote: ({ who }) => `${who} quoted your post`,
  like: ({ who }) => `${who} liked your post`,
  repost: ({ who }) => `${who} reposted your post`,
  follow: ({ who }) => `${who} followed you`,
  follow_request: ({ who }) => `${who} asks to follow you`,
  follow_accepted: ({ who }) => `${who} accepted your request to follow`,
  new_post: ({ who }) => `${who} posted`,
  poll_closed: () => 'A poll has ended',
  draft_failed: ({ outcome }) =>
    `Your scheduled post was not published. ${draftReasons.en[outcome] ?? draftReasons.en['other']}`,
  payment_received: ({ who, amount }) => `${who} paid you ${amount}`,
  top_up_failed: ({ amount }) => `The bank did not send your ${amount}`,
  decision: () => 'The moderators have made a decision that concerns you',
  report_resolved: ({ outcome }) =>
    outcome === 'acted' ? 'The moderators acted on your report' : 'The moderators looked at your report',
  appeal_answered: ({ outcome }) =>
    outcome === 'overturned' ? 'Your appeal succeeded' : 'Your appeal has been answered',
  new_device: ({ device }) => `New sign-in to your account: ${device}`,
}

const french: Sentences = {
  reply: ({ who }) => `${who} vous a répondu`,
  mention: ({ who }) => `${who} vous a mentionné`,
  quote: ({ who }) => `${who} a cité votre publication`,
  like: ({ who, many }) => `${who} ${many ? 'aiment' : 'aime'} votre publication`,
  repost: ({ who, many }) => `${who} ${many ? 'ont' : 'a'} partagé votre publication`,
  follow: ({ who, many }) => `${who} ${many ? 'vous suivent' : 'vous suit'}`,
  follow_request: ({ who }) => `${who} demande à vous suivre`,
  follow_accepted: ({ who }) => `${who} a accepté votre demande`,
  new_post: ({ who }) => `${who} a publié`,
  poll_closed: () => 'Un sondage est terminé',
  draft_failed: ({ outcome }) =>
    `Votre publication programmée n’est pas parue. ${draftReasons.fr[outcome] ?? draftReasons.fr['other']}`,
  payment_received: ({ who, amount }) => `${who} vous a payé ${amount}`,
  top_up_failed: ({ amount }) => `La banque n’a pas envoyé vos ${amount}`,
  decision: () => 'La modération a pris une décision qui vous concerne',
  report_resolved: ({ outcome }) =>
    outcome === 'acted'
      ? 'La modération a agi après votre signalement'
      : 'La modération a examiné votre signalement',
  appeal_answered: ({ outcome }) =>
    outcome === 'overturned' ? 'Votre recours a abouti' : 'Votre recours a reçu une réponse',
  new_device: ({ device }) => `Nouvelle connexion à votre compte : ${device}`,
}

const sentences: Record<Language, Sentences> = { en: english, fr: french }

/** What a notice says in one line, for pushes and mails; screens have words of their own. */
export function noticeSentence(notice: ReadNotice, language: Language): string {
  return sentences[language][notice.kind]({
    who: namesOf(notice, language),
    many: notice.actorCount > 1,
    amount: amountOf(notice, language),
    device: notice.facts.device ?? '',
    outcome: notice.facts.outcome ?? '',
  })
}

/** “Nadia”, “Nadia and Tom”, “Nadia, Tom and 12 others”. */
function namesOf({ actors, actorCount }: ReadNotice, language: Language): string {
  const names = actors.slice(0, 2).map(actor => actor.name)
  const others = actorCount - names.length
  const rest = {
    en: others === 1 ? '1 other' : `${others} others`,
    fr: others === 1 ? '1 autre' : `${others} autres`,
  }[language]
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : 'fr', { type: 'conjunction' }).format(
    others > 0 ? [...names, rest] : names,
  )
}

function amountOf({ facts }: ReadNotice, language: Language): string {
  if (!facts.amount || !isCurrency(facts.amount.currency)) return ''
  const { currency } = facts.amount
  const decimal = toDecimal({ amountMinor: BigInt(facts.amount.amount), currency })
  // Intl formats decimal strings exactly; a double never holds money.
  return new Intl.NumberFormat(language === 'en' ? 'en-US' : 'fr-CA', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).format(decimal as Intl.StringNumericLiteral)
}
