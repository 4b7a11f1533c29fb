import {
  type ApiMember,
  makeDataDir,
  newWireId,
  removeDataDir,
  type StoaProcess,
  signUpMember,
  startStoa,
} from '@stoa/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const postsBeforeKill = 12
const mostPosts = 60

let dataDir: string
let stoa: StoaProcess
let author: ApiMember
let reader: ApiMember

beforeAll(async () => {
  dataDir = await makeDataDir()
  stoa = await startStoa({ dataDir })
  author = await signUpMember(stoa.url, 'crash_author')
  reader = await signUpMember(stoa.url, 'crash_reader')
  expect((await reader.call('PUT', `/v1/members/${author.handle}/follow`)).status).toBe(204)
  // From here on the reader's home is written ahead, by the job that the kill falls upon.
  await reader.call('GET', '/v1/timelines/home')
})

afterAll(async () => {
  await stoa?.stop()
  await removeDataDir(dataDir)
})

/** Four writers at once; ends the server in the moment in which the twelfth post is answered. */
async function writeUntilKilled(server: number): Promise<{ acknowledged: string[]; sent: string[] }> {
  const acknowledged: string[] = []
  const sent: string[] = []
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      while (sent.length < mostPosts) {
        const id = newWireId('post')
        sent.push(id)
        const text = `Words that nobody has written before: ${id.slice(5)}`
        const answer = await author.call('POST', '/v1/posts', { id, text }).catch(() => null)
        if (answer === null) return
        if (answer.status === 201 && acknowledged.push(id) === postsBeforeKill)
          process.kill(server, 'SIGKILL')
      }
    }),
  )
  return { acknowledged, sent }
}

async function homeOf(member: ApiMember): Promise<string[]> {
  const { body } = await member.call<{ items: { post: { id: string } }[] }>(
    'GET',
    '/v1/timelines/home?limit=100',
  )
  return body.items.map(item => item.post.id)
}

test('a post that was answered reaches its readers, once, though the server is killed before its job', async () => {
  const { server } = await stoa.pids()
  const { acknowledged, sent } = await writeUntilKilled(server)
  expect(acknowledged.length).toBeGreaterThanOrEqual(postsBeforeKill)
  expect(sent.length).toBeLessThan(mostPosts)
  await stoa.ended
  stoa = await startStoa({ dataDir, port: Number(new URL(stoa.url).port) })
  // What was sent and not answered stands or does not: as its author has it, so have the readers.
  const written = await homeOf(author)
  expect(written).toEqual(expect.arrayContaining(acknowledged))
  expect(sent).toEqual(expect.arrayContaining(written))
  await vi.waitFor(async () => expect(await homeOf(reader)).toEqual(written), {
    timeout: 60_000,
    interval: 500,
  })
  expect(new Set(written).size).toBe(written.length)
})
