/** A post of the town by who wrote it and how it begins. */
export type PostWords = readonly [by: string, begins: string]

/** A moment some days before the day of seeding. */
export type Moment = readonly [daysBack: number, hour: number, minute: number]

/** Who is told of each post of whom. */
export const watches: readonly (readonly [by: string, watched: string])[] = [
  ['nadia', 'theo'],
  ['nadia', 'ines'],
  ['theo', 'bastien'],
  ['lena', 'marcus'],
  ['marcus', 'lena'],
  ['joao', 'hamish'],
]

export interface TownCase {
  /** What is reported: a post, or a member by handle. */
  about: PostWords | string
  reports: readonly {
    by: string
    at: Moment
    reason: 'scam' | 'spam' | 'impersonation' | 'other'
    comment: string
  }[]
  /** What the staff decided; without it the case waits in the queue. */
  decided?: { by: string; at: Moment; action: 'label' | 'warn'; explanation: string; note: string }
}

export const cases: readonly TownCase[] = [
  {
    about: ['kwame', 'EARN 400'],
    reports: [
      { by: 'nadia', at: [4, 7, 5], reason: 'scam', comment: 'This is not how Kwame writes.' },
      { by: 'hamish', at: [4, 7, 20], reason: 'scam', comment: 'It asks for card numbers.' },
    ],
    decided: {
      by: 'lena',
      at: [4, 11, 0],
      action: 'label',
      explanation: 'A post that asks for card numbers is covered, whoever typed it. Look after your phone.',
      note: 'Called him. It was his nephew.',
    },
  },
  {
    about: ['marcus', 'Wednesday is the only fair day'],
    reports: [
      {
        by: 'emeka',
        at: [6, 12, 0],
        reason: 'other',
        comment: 'He argues with people and not with the day.',
      },
    ],
    decided: {
      by: 'lena',
      at: [6, 15, 30],
      action: 'warn',
      explanation:
        'You may defend Wednesday as warmly as you like. Leave out what others have never carried.',
      note: 'A first and friendly word.',
    },
  },
  {
    about: ['gus', 'A boat engine'],
    reports: [
      { by: 'samira', at: [2, 12, 10], reason: 'scam', comment: 'Pay first, see later. Somebody will.' },
      { by: 'amara', at: [1, 8, 15], reason: 'scam', comment: 'He asked me for a deposit too.' },
    ],
  },
  {
    about: ['gus', 'Doctors hate this'],
    reports: [
      { by: 'fatima', at: [1, 20, 0], reason: 'other', comment: 'Oil is food. It is not a medicine.' },
    ],
  },
  {
    about: 'silas',
    reports: [
      {
        by: 'arthur',
        at: [1, 21, 10],
        reason: 'impersonation',
        comment: 'He signs his log as the harbour. Is he the harbour?',
      },
    ],
  },
]

const wednesday = ['arthur', 'odile', 'silas', 'dov', 'tomasz', 'yuki']
const saturday = ['kwame', 'priya', 'emeka', 'wren', 'lucia', 'joao']

export interface TownNote {
  about: PostWords
  by: string
  at: Moment
  text: string
  /** Who found it helpful, and who did not. */
  helpful: readonly string[]
  unhelpful: readonly string[]
}

/** Two notes divide those who quarrel about the market's day; one convinces both; one waits for more ratings. */
export const notes: readonly TownNote[] = [
  {
    about: ['marcus', 'Wednesday is the only fair day'],
    by: 'mei',
    at: [6, 12, 40],
    text: 'Of the twelve stalls seven were asked last spring; four of them would rather come on a Saturday.',
    helpful: saturday,
    unhelpful: wednesday,
  },
  {
    about: ['theo', 'Saturday is the only fair day'],
    by: 'bastien',
    at: [6, 13, 0],
    text: 'On Saturdays the quay belongs to the ferry until eleven, so that no stall could be set up before.',
    helpful: wednesday,
    unhelpful: saturday,
  },
  {
    about: ['rafael', 'So the council has closed'],
    by: 'hamish',
    at: [3, 10, 0],
    text: 'It is closed for repairs until the spring, not for good: the notice hangs at the harbour office. Boats launch from the slip beside the net loft until then.',
    helpful: [...wednesday, ...saturday],
    unhelpful: [],
  },
  {
    about: ['gus', 'Doctors hate this'],
    by: 'samira',
    at: [5, 14, 0],
    text: 'No study says so. Colds come from viruses; oil does neither good nor harm to them.',
    helpful: ['fatima', 'yuki', 'priya'],
    unhelpful: [],
  },
]
