/** Languages that mail is written in. */
export const locales = ['en', 'fr'] as const
export type Locale = (typeof locales)[number]

/** The first language of an Accept-Language header that mail is written in; English otherwise. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map(part => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map(p => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find(q => q !== undefined)
      return { language: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { language } of wanted) {
    const locale = locales.find(known => known === language)
    if (locale) return locale
  }
  return 'en'
}

export interface MailText {
  subject: string
  text: string
}

interface Texts {
  signUpCode(facts: { instance: string; code: string }): MailText
  accountExists(facts: { instance: string; origin: string }): MailText
  resetCode(facts: { instance: string; code: string; handle: string }): MailText
  passwordChanged(facts: { instance: string; handle: string }): MailText
  passkeyAdded(facts: { instance: string; handle: string }): MailText
  handleChanged(facts: { instance: string; handle: string }): MailText
  deletionAsked(facts: { instance: string; handle: string }): MailText
}

export const mailTexts: Record<Locale, Texts> = {
  en: {
    signUpCode: ({ instance, code }) => ({
      subject: `${code} is your ${instance} code`,
      text: `Your code to join ${instance}:\n\n    ${code}\n\nIt works for 20 minutes. If you did not ask to join, ignore this mail: without the code nothing happens.\n`,
    }),
    accountExists: ({ instance, origin }) => ({
      subject: `You already have a ${instance} account`,
      text: `Somebody, probably you, asked to join ${instance} with this address. It already has an account, so nothing was changed.\n\nSign in, or set a new password, at ${origin}\n`,
    }),
    resetCode: ({ instance, code, handle }) => ({
      subject: `${code} resets your ${instance} password`,
      text: `Your code to set a new password for @${handle} at ${instance}:\n\n    ${code}\n\nIt works for 20 minutes. If you did not ask for it, ignore this mail: your password stays as it is.\n`,
    }),
    passwordChanged: ({ instance, handle }) => ({
      subject: `Your ${instance} password was changed`,
      text: `The password of @${handle} at ${instance} was changed and all other devices were signed out.\n\nIf this was not you, reset the password now with "Forgot password" and look through your passkeys.\n`,
    }),
    passkeyAdded: ({ instance, handle }) => ({
      subject: `A passkey was added at ${instance}`,
      text: `A new passkey can now sign in as @${handle} at ${instance}.\n\nIf this was not you, remove it under Settings and change your password.\n`,
    }),
    handleChanged: ({ instance, handle }) => ({
      subject: `Your ${instance} handle is now @${handle}`,
      text: `Your handle at ${instance} is now @${handle}. Your former handle stays reserved for you for 30 days.\n\nIf this was not you, change your password now.\n`,
    }),
    deletionAsked: ({ instance, handle }) => ({
      subject: `Your ${instance} account will be deleted in 14 days`,
      text: `You asked to delete @${handle} at ${instance}. In 14 days your posts, follows, likes and pictures go for good. Until then you can sign in and stay after all.\n\nIf this was not you, sign in now, choose to stay, and change your password.\n`,
    }),
  },
  fr: {
    signUpCode: ({ instance, code }) => ({
      subject: `${code} est votre code ${instance}`,
      text: `Votre code pour rejoindre ${instance} :\n\n    ${code}\n\nIl est valable 20 minutes. Si vous n'avez rien demandé, ignorez ce message : sans le code, rien ne se passe.\n`,
    }),
    accountExists: ({ instance, origin }) => ({
      subject: `Vous avez déjà un compte ${instance}`,
      text: `Quelqu'un, sans doute vous, a demandé à rejoindre ${instance} avec cette adresse. Elle a déjà un compte : rien n'a été modifié.\n\nConnectez-vous ou choisissez un nouveau mot de passe sur ${origin}\n`,
    }),
    resetCode: ({ instance, code, handle }) => ({
      subject: `${code} réinitialise votre mot de passe ${instance}`,
      text: `Votre code pour choisir un nouveau mot de passe pour @${handle} sur ${instance} :\n\n    ${code}\n\nIl est valable 20 minutes. Si vous n'avez rien demandé, ignorez ce message : votre mot de passe ne change pas.\n`,
    }),
    passwordChanged: ({ instance, handle }) => ({
      subject: `Votre mot de passe ${instance} a été modifié`,
      text: `Le mot de passe de @${handle} sur ${instance} a été modifié et les autres appareils ont été déconnectés.\n\nSi ce n'était pas vous, choisissez tout de suite un nouveau mot de passe avec « Mot de passe oublié » et vérifiez vos clés d'accès.\n`,
    }),
    passkeyAdded: ({ instance, handle }) => ({
      subject: `Une clé d'accès a été ajoutée sur ${instance}`,
      text: `Une nouvelle clé d'accès permet de se connecter en tant que @${handle} sur ${instance}.\n\nSi ce n'était pas vous, supprimez-la dans les réglages et changez votre mot de passe.\n`,
    }),
    handleChanged: ({ instance, handle }) => ({
      subject: `Votre identifiant ${instance} est maintenant @${handle}`,
      text: `Votre identifiant sur ${instance} est maintenant @${handle}. L'ancien vous reste réservé pendant 30 jours.\n\nSi ce n'était pas vous, changez tout de suite votre mot de passe.\n`,
    }),
    deletionAsked: ({ instance, handle }) => ({
      subject: `Votre compte ${instance} sera supprimé dans 14 jours`,
      text: `Vous avez demandé la suppression de @${handle} sur ${instance}. Dans 14 jours, vos messages publics, abonnements, mentions j'aime et images disparaîtront pour de bon. D'ici là, vous pouvez vous connecter et finalement rester.\n\nSi ce n'était pas vous, connectez-vous maintenant, choisissez de rester et changez votre mot de passe.\n`,
    }),
  },
}
