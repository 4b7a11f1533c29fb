import { fromWireId, type MemberCtx, openDb, silentLogger, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { likePost } from '../posts/like-post.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
let ada: Uuid
let ben: Uuid
beforeAll(async () => {
  town = await foundTown()
  ada = await town.settle('ada')
  ben = await town.settle('ben')
})
afterAll(() => town.close())

test('nobody answers, quotes, reposts, likes or keeps a post across a block, whoever made it', async () => {
  const ofAda = await town.post(ada, 'of ada')
  const ofBen = await town.post(ben, 'of ben')
  await town.as(ada, 'PUT', '/v1/members/ben/block')
  for (const [member, post] of [
    [ben, ofAda],
    [ada, ofBen],
  ] as const) {
    for (const [field, code] of [
      ['reply_to', 'reply_to_gone'],
      ['quote', 'quote_gone'],
    ] as const) {
      const answer = await town.as(member, 'POST', '/v1/posts', { text: 'hear me', [field]: post })
      expect(answer).toMatchObject({ status: 422, body: { code, errors: [{ field }] } })
    }
    for (const act of ['like', 'repost', 'bookmark']) {
      const body = act === 'bookmark' ? {} : undefined
      const answer = await town.as(member, 'PUT', `/v1/posts/${post}/${act}`, body)
      expect([act, answer.status, answer.body.code]).toEqual([act, 404, 'not_found'])
    }
  }
  await town.as(ada, 'DELETE', '/v1/members/ben/block')
  expect((await town.as(ben, 'POST', '/v1/posts', { text: 'hear me', reply_to: ofAda })).status).toBe(201)
})

test('a like from two tabs at two processes at once is one like, and is taken back as one', async () => {
  const id = await town.post(ada, 'like me twice')
  const second = openDb({ url: town.databaseUrl, max: 4, log: silentLogger })
  try {
    const elsewhere: MemberCtx = {
      ...town.ctx,
      db: second,
      actor: { kind: 'member', memberId: ben, sessionId: ben, steppedUpAt: null },
    }
    const postId = fromWireId('post', id)!
    await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        at % 2 === 0 ? likePost(elsewhere, postId) : town.as(ben, 'PUT', `/v1/posts/${id}/like`),
      ),
    )
    const { body } = await town.as(ben, 'GET', `/v1/posts/${id}`)
    expect([body.counts.likes, body.viewer.liked]).toEqual([1, true])
  } finally {
    await second.close()
  }
})
