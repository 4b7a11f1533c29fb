/** The few words of pages without scripts; the app brings its own. */
const english = {
  open: 'Open in the app',
  likes: (count: number) => `${count} ${count === 1 ? 'like' : 'likes'}`,
  replies: (count: number) => `${count} ${count === 1 ? 'reply' : 'replies'}`,
  followers: (count: number) => `${count} ${count === 1 ? 'follower' : 'followers'}`,
  covered: 'The author has put a warning before this post:',
  broughtFrom: (host: string) => `brought from ${host}`,
  picture: 'Picture',
  postBy: (name: string, site: string) => `${name} on ${site}`,
}

const french: typeof english = {
  open: 'Ouvrir dans l’application',
  likes: count => `${count} ${count < 2 ? 'mention' : 'mentions'} j’aime`,
  replies: count => `${count} ${count < 2 ? 'réponse' : 'réponses'}`,
  followers: count => `${count} ${count < 2 ? 'personne abonnée' : 'personnes abonnées'}`,
  covered: 'L’auteur a placé un avertissement devant ce message :',
  broughtFrom: host => `venu de ${host}`,
  picture: 'Image',
  postBy: (name, site) => `${name} sur ${site}`,
}

export type Words = typeof english

/** By what the browser asks for. */
export function wordsFor(acceptLanguage: string | undefined): { language: 'en' | 'fr'; words: Words } {
  const wantsFrench = /^\s*fr\b/i.test(acceptLanguage ?? '')
  return wantsFrench ? { language: 'fr', words: french } : { language: 'en', words: english }
}
