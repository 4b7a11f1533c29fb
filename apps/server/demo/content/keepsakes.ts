import type { Moment, PostWords } from './affairs.ts'

/** What a member keeps for themselves. */
export interface Keepsakes {
  by: string
  folders: readonly { title: string; posts: readonly PostWords[] }[]
  /** In no folder. */
  bookmarks: readonly PostWords[]
  lists: readonly { title: string; isPrivate: boolean; members: readonly string[] }[]
  feed?: { title: string; description: string; words: readonly string[]; tags: readonly string[] }
  draft: string
  /** Published the day after seeding. */
  scheduled: string
  /** Meant for a circle that was gone when its time came. */
  failed?: { text: string; at: Moment }
}

export const keepsakes: readonly Keepsakes[] = [
  {
    by: 'nadia',
    folders: [
      {
        title: 'To cook',
        posts: [
          ['mei', 'To peel ginger'],
          ['amara', 'One pot for the next cold evening'],
        ],
      },
      { title: 'Cold water', posts: [['signe', 'Somebody asked how one starts']] },
    ],
    bookmarks: [
      ['noor', 'I have been asked to draw a shelter'],
      ['ines', 'The light came in'],
    ],
    lists: [
      { title: 'Night shift', isPrivate: true, members: ['samira', 'yuki', 'fatima', 'clem'] },
      { title: 'The rowers', isPrivate: false, members: ['rafael', 'signe', 'emeka', 'joao', 'marcus'] },
    ],
    feed: {
      title: 'Bread and fruit',
      description: 'What the bakery and the stalls say before one has breakfast.',
      words: ['oranges', 'loaves', 'persimmons'],
      tags: ['bread'],
    },
    draft: 'To whoever keeps leaving soup at the desk: the pot is washed, and we would like to',
    scheduled: 'Off nights from today. Please ring after noon, and bring nothing that crows.',
    failed: { text: 'Rowers: tomorrow at six, if the wind keeps its word.', at: [1, 19, 0] },
  },
  {
    by: 'theo',
    folders: [{ title: 'Ideas for the shop', posts: [['gus', 'A customer asked me if my oil']] }],
    bookmarks: [['bastien', 'Ce matin : lieus jaunes']],
    lists: [{ title: 'Who takes rye', isPrivate: true, members: ['nadia', 'lucia', 'wren', 'priya'] }],
    feed: {
      title: 'Lever du jour',
      description: 'Le port, le pain et la marée, avant sept heures.',
      words: ['marée', 'pain', 'phare'],
      tags: ['bread'],
    },
    draft: 'Gérard is four years old this week. There will be',
    scheduled: 'Walnut is back. Nine of them. You know who you are.',
  },
  {
    by: 'lena',
    folders: [{ title: 'For the house rules', posts: [['kwame', 'That was not me']] }],
    bookmarks: [['marcus', 'Evening reading']],
    lists: [{ title: 'Asks good questions', isPrivate: true, members: ['marcus', 'joao', 'arthur', 'gus'] }],
    draft: 'How a report is read here, in five steps. First, somebody who is not',
    scheduled: 'This week’s hour for receipts: at Lucia’s, by the window, until seven. There will be olives.',
  },
  {
    by: 'marcus',
    folders: [{ title: 'Figures', posts: [['joao', 'Small change to the ferry page']] }],
    bookmarks: [['arthur', 'Fourteen minutes and ten seconds']],
    lists: [{ title: 'The shed', isPrivate: false, members: ['hamish', 'tomasz', 'noor', 'silas', 'joao'] }],
    draft: 'Boat fund, what is left to do: varnish, two oars, and',
    scheduled: 'The books of the week, closed and summed. You will not guess what they sum to.',
  },
  {
    by: 'joao',
    folders: [{ title: 'Wishes for the timetable', posts: [['hamish', 'There is a pram on the pier']] }],
    bookmarks: [['dov', 'A woman brought me a hair dryer']],
    lists: [{ title: 'Tries things early', isPrivate: true, members: ['lena', 'marcus', 'gus', 'arthur'] }],
    draft: 'Fourth version. What I took out:',
    scheduled: 'The ferry page sleeps for ten minutes at noon while I move it. The ferry itself does not.',
  },
]
