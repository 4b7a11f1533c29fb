import type { StaffRole } from '@stoa/identity'

/** One invented member of Harbour Row. */
export interface TownMember {
  handle: string
  name: string
  bio: string
  /** Joined this many days before the day of seeding. */
  joinedDaysAgo: number
  /** Offered on the sign-in page, in this order. */
  demo?: { roleHint: string; rank: number }
  /** Keeps the place in order. */
  staff?: StaffRole
}

/** All who live here. Everybody and everything is invented; the addresses end in a domain that cannot exist. */
export const town: readonly TownMember[] = [
  {
    handle: 'nadia',
    name: 'Nadia Rahimi',
    bio: 'Nurse, slow rower, buys too many oranges.',
    joinedDaysAgo: 412,
    demo: { roleHint: 'member', rank: 1 },
  },
  {
    handle: 'theo',
    name: 'Théo Lambert',
    bio: 'Baker at Four Levain, Net Lane. Up at three, asleep at two. Français, English, bread.',
    joinedDaysAgo: 430,
    demo: { roleHint: 'merchant', rank: 2 },
  },
  {
    handle: 'lena',
    name: 'Lena Petrou',
    bio: 'Keeps the books and the peace. Compliance by day, olives in autumn.',
    joinedDaysAgo: 600,
    demo: { roleHint: 'staff', rank: 3 },
    staff: 'moderator',
  },
  {
    handle: 'marcus',
    name: 'Marcus Reed',
    bio: 'Surveyor, retired. Reads ledgers for pleasure. Treasurer of the ferry shed and the boat fund.',
    joinedDaysAgo: 590,
    demo: { roleHint: 'examiner', rank: 4 },
  },
  {
    handle: 'joao',
    name: 'João Prata',
    bio: 'Cargo bike in the morning, small programs in the afternoon. Made the ferry timetable.',
    joinedDaysAgo: 380,
    demo: { roleHint: 'app_maker', rank: 5 },
  },
  {
    handle: 'amara',
    name: 'Amara Okafor',
    bio: 'Quay fruit. I will tell you when the melon is ready, and not before.',
    joinedDaysAgo: 455,
    demo: { roleHint: 'merchant', rank: 6 },
  },
  {
    handle: 'ines',
    name: 'Inés Duarte',
    bio: 'I photograph the harbour before it has put its face on.',
    joinedDaysAgo: 340,
  },
  {
    handle: 'yuki',
    name: 'Yuki Tanabe',
    bio: 'Potter. Mugs, mostly. Tuesdays and Fridays at the clinic desk.',
    joinedDaysAgo: 365,
  },
  {
    handle: 'kwame',
    name: 'Kwame Mensah',
    bio: 'Keeps bees by the lock, behind the blue gate. Come in slowly.',
    joinedDaysAgo: 402,
  },
  {
    handle: 'samira',
    name: 'Samira Haddad',
    bio: 'Runs the night clinic, eight to eight. You do not need to be sure.',
    joinedDaysAgo: 371,
  },
  {
    handle: 'odile',
    name: 'Odile Garnier',
    bio: 'Gardienne du phare, retraitée sur place. La météo du matin, avec ou sans pitié.',
    joinedDaysAgo: 298,
  },
  {
    handle: 'bastien',
    name: 'Bastien Le Goff',
    bio: 'Pêcheur. Au bout du quai jusqu’à onze heures, puis je dors.',
    joinedDaysAgo: 310,
  },
  {
    handle: 'maelle',
    name: 'Maëlle Caradec',
    bio: 'Chef de chœur au grenier à filets. I also play the trombone, when I know where it is.',
    joinedDaysAgo: 276,
  },
  {
    handle: 'aissatou',
    name: 'Aïssatou Diallo',
    bio: 'Couturière. Je raccourcis tout, sauf les rires.',
    joinedDaysAgo: 233,
  },
  {
    handle: 'tomasz',
    name: 'Tomasz Wilk',
    bio: 'Boatyard. Wood.',
    joinedDaysAgo: 260,
  },
  {
    handle: 'priya',
    name: 'Priya Raman',
    bio: 'Quayside School. Twenty-six children and one tortoise. Alto.',
    joinedDaysAgo: 289,
  },
  {
    handle: 'hamish',
    name: 'Hamish Orr',
    bio: 'Skipper, Island Line. First boat 06:40. I am exactly where I mean to be.',
    joinedDaysAgo: 322,
  },
  {
    handle: 'wren',
    name: 'Wren Castellanos',
    bio: 'Librarian. They/them. Closed Mondays, open-minded the other six.',
    joinedDaysAgo: 301,
  },
  {
    handle: 'dov',
    name: 'Dov Abramson',
    bio: 'Repair café. If it has a screw, there is hope.',
    joinedDaysAgo: 247,
  },
  {
    handle: 'lucia',
    name: 'Lucia Ferraro',
    bio: 'The Second Bell: coffee, soup, a window table. I am up before you.',
    joinedDaysAgo: 333,
  },
  {
    handle: 'emeka',
    name: 'Emeka Okafor',
    bio: 'Student, cox, unpaid grape tester at Quay fruit.',
    joinedDaysAgo: 190,
  },
  {
    handle: 'signe',
    name: 'Signe Halvorsen',
    bio: 'Swims off the slip every morning and brings back a number.',
    joinedDaysAgo: 215,
  },
  {
    handle: 'gus',
    name: 'Gus Petrou',
    bio: 'Olive oil. Father of Lena. Found the small letters.',
    joinedDaysAgo: 43,
  },
  {
    handle: 'fatima',
    name: 'Fatima Benali',
    bio: 'Pharmacienne, Water Street. Sonnez deux fois. Ring twice.',
    joinedDaysAgo: 270,
  },
  {
    handle: 'rafael',
    name: 'Rafael Ortiz',
    bio: 'Rowing club captain. Nobody has ever been turned away for being slow.',
    joinedDaysAgo: 318,
  },
  {
    handle: 'mei',
    name: 'Mei Chow',
    bio: 'Eight stools, one broth. End of the quay.',
    joinedDaysAgo: 205,
  },
  {
    handle: 'arthur',
    name: 'Arthur Pennyfather',
    bio: 'Net Lane, since before the lamp posts. Ringer of the six o’clock bell.',
    joinedDaysAgo: 164,
  },
  {
    handle: 'noor',
    name: 'Noor Rahimi',
    bio: 'Draws buildings. New here: top floor, over the chandler’s. The other Rahimi.',
    joinedDaysAgo: 32,
  },
  {
    handle: 'clem',
    name: 'Clémence Roy',
    bio: 'Vétérinaire. Chats, chiens, poules, loutre. Non, votre chat n’a pas froid.',
    joinedDaysAgo: 224,
  },
  {
    handle: 'silas',
    name: 'Silas Byrne',
    bio: 'Night watch at the harbour office. Bass, apparently.',
    joinedDaysAgo: 256,
  },
  {
    handle: 'pilar',
    name: 'Pilar Montes',
    bio: 'Allotments, seeds, strong views on labels. Gate on Pump Lane.',
    joinedDaysAgo: 242,
  },
]

/**
 * The password of every member whom the sign-in page offers, for what asks for it again (step-up). It is no
 * secret: demo members exist in sandbox mode only, and one tap signs in as them anyway.
 */
export const townPassword = 'low sun, small boat'

/** The e-mail of an invented member. */
export function townEmail(handle: string): string {
  return `${handle}@harbour.example`
}
