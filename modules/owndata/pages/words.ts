import type { OwnPost } from '@stoa/social'

/** The words of the readable pages, which leave the server with the file. */
export interface Words {
  language: string
  none: string
  newer: string
  older: string
  edited: string
  from(host: string): string
  gone: string
  title(name: string, instanceName: string): string
  answer(to: string | null): string
  audience(visibility: OwnPost['visibility']): string
  votes(count: number): string
  time(iso: string): string
}

const english: Words = {
  language: 'en',
  none: 'No posts.',
  newer: 'Newer',
  older: 'Older',
  edited: 'edited',
  from: host => `brought from ${host}`,
  gone: 'This post is not there any more.',
  title: (name, instanceName) => `${name} at ${instanceName}`,
  answer: to => (to === null ? 'a reply' : `a reply to ${to}`),
  audience: visibility =>
    ({
      public: 'for everybody',
      followers: 'for followers',
      mentioned: 'for those named',
      circle: 'for a circle',
    })[visibility],
  votes: count => (count === 1 ? '1 vote' : `${count} votes`),
  time: iso => spell('en-GB', iso),
}

const french: Words = {
  language: 'fr',
  none: 'Aucune publication.',
  newer: 'Plus récentes',
  older: 'Plus anciennes',
  edited: 'modifiée',
  from: host => `venue de ${host}`,
  gone: "Cette publication n'existe plus.",
  title: (name, instanceName) => `${name} chez ${instanceName}`,
  answer: to => (to === null ? 'une réponse' : `une réponse à ${to}`),
  audience: visibility =>
    ({
      public: 'pour tout le monde',
      followers: 'pour les abonnés',
      mentioned: 'pour les personnes citées',
      circle: 'pour un cercle',
    })[visibility],
  votes: count => (count <= 1 ? `${count} vote` : `${count} votes`),
  time: iso => spell('fr-FR', iso),
}

function spell(locale: string, iso: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(iso),
  )
}

export function wordsOf(language: string): Words {
  return language === 'fr' ? french : english
}
