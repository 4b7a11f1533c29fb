import { expect, it } from 'vitest'
import { topicsOf } from './topic.ts'

it('one tag and one page is one topic, however it is written', () => {
  const topics = topicsOf({
    tags: ['Été', 'ete', 'port'],
    links: [
      'https://Harbour.example/ferry/?utm_source=mail#times',
      'https://harbour.example/ferry',
      'https://me:secret@harbour.example/ferry?day=2',
      `https://harbour.example/${'x'.repeat(300)}`,
    ],
  })
  expect(topics.map(({ kind, topic }) => `${kind} ${topic}`)).toEqual([
    'tag ete',
    'tag port',
    'link https://harbour.example/ferry',
    'link https://harbour.example/ferry?day=2',
  ])
})
