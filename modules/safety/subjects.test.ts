import { newUuid, systemClock } from '@stoa/kit'
import { expect, it } from 'vitest'
import { readSubject, subjectKinds, writeSubject } from './subjects.ts'

it('reads back every kind that it writes, and nothing else', () => {
  for (const kind of subjectKinds) {
    const subject = { kind, id: newUuid(systemClock) }
    expect(readSubject(writeSubject(subject))).toEqual(subject)
  }
  expect(readSubject('conv_01h455vb4pex5vsknk084sn02q')).toBeNull()
  expect(readSubject('post_')).toBeNull()
})
