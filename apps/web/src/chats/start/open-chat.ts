import type { OpenResult } from '@stoa/chat-engine'
import { ApiProblem } from '../../api/problem.ts'
import { chatClient } from '../engine/chats.ts'

export type Opened = OpenResult | { code: 'unreachable' }

/** Opens a chat, or the one that stands already. */
export async function openChat(kind: 'pair' | 'group', members: string[], title?: string): Promise<Opened> {
  try {
    return await (await chatClient()).open(kind, members, title ? { title } : {})
  } catch (error) {
    if (error instanceof ApiProblem) return { code: 'refused', refused: error.code }
    return { code: 'unreachable' }
  }
}
