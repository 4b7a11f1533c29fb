import { newWireId } from '@stoa/testing/api-member'
import type { HttpCall } from '../http-call.ts'
import { sealedContent } from '../messaging/sealed.ts'

/** A member of the bench town, as the load generator acts for it. */
export interface TownMember {
  handle: string
  email: string
  password: string
  cookie: string
  /** An address of its own, since limits count by address too. */
  address: string
  /** A chat with another member, and the device that writes in it. */
  chatId: string
  deviceId: string
}

/** What is measured: what members do most, each through HTTP with a real session. */
export const operationNames = ['sign_in', 'timeline_read', 'post', 'message', 'payment'] as const
export type OperationName = (typeof operationNames)[number]

/** The call that one turn of an operation makes. Turns go round the members. */
export function callOf(name: OperationName, members: readonly TownMember[], turn: number): HttpCall {
  const member = memberAt(members, turn)
  const { cookie, address } = member
  switch (name) {
    case 'sign_in': {
      const { email, password } = member
      return {
        method: 'POST',
        path: '/v1/auth/sign-in',
        body: { email, password },
        cookie: '',
        address,
        expect: 200,
      }
    }
    case 'timeline_read':
      return { method: 'GET', path: '/v1/timelines/home?limit=20', cookie, address, expect: 200 }
    case 'post': {
      const body = {
        id: newWireId('post'),
        text: `The ferry leaves at ${turn} minutes past. Who comes along?`,
      }
      return { method: 'POST', path: '/v1/posts', body, cookie, address, expect: 201 }
    }
    case 'message': {
      const content = sealedContent(turn)
      const body = { id: newWireId('env'), device_id: member.deviceId, epoch: 1, content }
      const path = `/v1/chats/${member.chatId}/envelopes`
      return { method: 'POST', path, body, cookie, address, expect: 201 }
    }
    case 'payment': {
      const payee = memberAt(members, turn + 1 + (turn % (members.length - 1)))
      const amount = { amount: '5', currency: 'USD' }
      const body = { id: newWireId('pay'), to_handle: payee.handle, amount, note: 'Coffee' }
      return { method: 'POST', path: '/v1/payments', body, cookie, address, expect: 201 }
    }
  }
}

function memberAt(members: readonly TownMember[], turn: number): TownMember {
  const member = members[turn % members.length]
  if (!member) throw new Error('the town is empty')
  return member
}
