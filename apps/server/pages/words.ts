const dates = (locale: string) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return (at: string): string => format.format(new Date(at))
}
const shares = (locale: string) => {
  const format = new Intl.NumberFormat(locale, { style: 'percent' })
  return (share: number): string => format.format(share)
}

/** The few words of public pages; the app brings its own. */
const english = {
  open: 'Read this post',
  more: 'Read on',
  signIn: 'Sign in',
  join: 'Join',
  invitation: (site: string) => `Members of ${site} answer, like and follow.`,
  likes: (count: number) => `${count} ${count === 1 ? 'like' : 'likes'}`,
  replies: (count: number) => `${count} ${count === 1 ? 'reply' : 'replies'}`,
  followers: (count: number) => `${count} ${count === 1 ? 'follower' : 'followers'}`,
  voters: (count: number) => `${count} ${count === 1 ? 'vote' : 'votes'}`,
  covered: 'The author has put a warning before this post:',
  labelled: 'The moderators have covered this post.',
  note: 'Readers added context',
  gone: 'A post that is gone',
  broughtFrom: (host: string) => `brought from ${host}`,
  picture: 'Picture',
  video: 'Clip',
  sound: 'Recording',
  postBy: (name: string, site: string) => `${name} on ${site}`,
  date: dates('en'),
  share: shares('en'),
}

const french: typeof english = {
  open: 'Lire cette publication',
  more: 'Lire la suite',
  signIn: 'Se connecter',
  join: 'S’inscrire',
  invitation: site => `Les membres de ${site} répondent, aiment et suivent.`,
  likes: count => `${count} ${count < 2 ? 'mention' : 'mentions'} j’aime`,
  replies: count => `${count} ${count < 2 ? 'réponse' : 'réponses'}`,
  followers: count => `${count} ${count < 2 ? 'personne abonnée' : 'personnes abonnées'}`,
  voters: count => `${count} ${count < 2 ? 'vote' : 'votes'}`,
  covered: 'L’auteur a placé un avertissement devant ce message\u00a0:',
  labelled: 'La modération a couvert cette publication.',
  note: 'Des lecteurs ont ajouté du contexte',
  gone: 'Une publication disparue',
  broughtFrom: host => `venu de ${host}`,
  picture: 'Image',
  video: 'Vidéo',
  sound: 'Enregistrement',
  postBy: (name, site) => `${name} sur ${site}`,
  date: dates('fr'),
  share: shares('fr'),
}

export type Words = typeof english

/** By what the browser asks for. */
export function wordsFor(acceptLanguage: string | undefined): { language: 'en' | 'fr'; words: Words } {
  const wantsFrench = /^\s*fr\b/i.test(acceptLanguage ?? '')
  return wantsFrench ? { language: 'fr', words: french } : { language: 'en', words: english }
}
