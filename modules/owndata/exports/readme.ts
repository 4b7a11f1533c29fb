const texts = {
  en: (name: string, day: string) => `Your data at ${name}, as of ${day}.

index.html      your posts, to read in any browser, also without a connection
data/           one JSON file for each kind of thing; every file has "format", "kind" and "items"
data/following.csv   whom you follow, in the form in which other servers take it in
data/chats.json      who is in your chats; what was said only your devices can read, so they write it down themselves
data/older_chats/    the messages of each conversation from before chats were encrypted
media/          the pictures, clips and recordings of your posts

Times are in UTC. The file is yours: it holds private messages, so keep it where only you can read it.
`,
  fr: (name: string, day: string) => `Vos données chez ${name}, au ${day}.

index.html      vos publications, à lire dans tout navigateur, même sans connexion
data/           un fichier JSON par sorte de choses ; chacun a « format », « kind » et « items »
data/following.csv   les personnes que vous suivez, sous la forme que d'autres serveurs acceptent
data/chats.json      qui se trouve dans vos discussions ; ce qui y fut dit, seuls vos appareils le lisent et peuvent l'écrire
data/older_chats/    les messages de chaque conversation d'avant le chiffrement
media/          les images, vidéos et enregistrements de vos publications

Les heures sont en UTC. Ce fichier est à vous : il contient des messages privés, gardez-le en lieu sûr.
`,
}

/** What the export is, in the member's language. */
export function readmeOf(instanceName: string, language: string, now: Date): string {
  return texts[language === 'fr' ? 'fr' : 'en'](instanceName, now.toISOString().slice(0, 10))
}
