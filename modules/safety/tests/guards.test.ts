import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
  const author = await town.settle('author')
  const mod = await town.hire('mara')
  const other = await town.hire('other')
  const caseId = await town.report(other, town.post(author, 'Kept'))
  const decided = await town.decide(mod, caseId, { action: 'remove', reason: 'spam' })
  const id = decided.body.decisions[0].id
  await town.as(author, 'POST', `/v1/me/decisions/${id}/appeal`, { statement: 'No.' })
  await town.as(other, 'POST', `/v1/staff/appeals/${id}/answer`, { outcome: 'upheld', answer: 'It stays.' })
})
afterAll(() => town.close())

/** Each is a statement that a bug, or a hand at the console, could send as the application's role. */
const refused: [string, string][] = [
  ['rewriting the log', "UPDATE safety.log_entry SET why = 'another'"],
  ['forgetting the log', 'DELETE FROM safety.log_entry'],
  ['emptying the log', 'TRUNCATE safety.log_entry'],
  ['rewriting a decision', "UPDATE safety.decision SET explanation = 'another'"],
  ['forgetting decisions', 'DELETE FROM safety.decision'],
  ['emptying decisions', 'TRUNCATE safety.decision CASCADE'],
  ['changing evidence', "UPDATE safety.snapshot SET content = ''"],
  ['forgetting evidence', 'DELETE FROM safety.snapshot'],
  ['changing what was shown', "UPDATE safety.evidence SET content = ''"],
  ['forgetting what was shown', 'TRUNCATE safety.evidence'],
  ['forgetting a case', 'DELETE FROM safety.moderation_case'],
  ['letting evidence go sooner', 'UPDATE safety.moderation_case SET evidence_until = opened_at'],
  [
    'saying that evidence went before its day',
    'UPDATE safety.moderation_case SET evidence_deleted_at = closed_at',
  ],
  ['answering an appeal again', "UPDATE safety.appeal SET outcome = 'overturned'"],
  ['forgetting an appeal', 'DELETE FROM safety.appeal'],
]

describe('the database itself refuses', () => {
  it.each(refused)('%s', async (_what, statement) => {
    await expect(town.db.query(statement)).rejects.toMatchObject({ code: expect.stringMatching(/^23/) })
  })
})
