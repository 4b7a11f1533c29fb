import type { Call } from '@stoa/chat-engine'
import { ApiProblem } from '../../api/problem.ts'
import type { Answer } from '../../api/types.ts'

type WireAccount = Answer<'/v1/chat/account', 'get'>

/** The member's chat account as the server knows it; what counts of it is signed. */
interface OwnAccount {
  accountKey: Uint8Array
  devices: { id: string; label: string; createdAt: string }[]
}

export async function readOwnAccount(call: Call): Promise<OwnAccount | 'none'> {
  const { status, body }: { status: number; body: WireAccount & { code?: string } } = await call(
    'GET',
    '/v1/chat/account',
  )
  if (body?.code === 'no_account') return 'none'
  if (status !== 200) throw new ApiProblem(status, body)
  return {
    accountKey: Uint8Array.from(atob(body.account_key), char => char.charCodeAt(0)),
    devices: body.devices.map(({ id, label, created_at }) => ({ id, label, createdAt: created_at })),
  }
}

/** The recovery words of a member of the demo town, made for whoever walks as them; null for everybody else. */
export async function readDemoWords(call: Call): Promise<string | null> {
  const { status, body } = await call('GET', '/v1/demo/recovery-words')
  return status === 200 ? body.recovery_words : null
}
