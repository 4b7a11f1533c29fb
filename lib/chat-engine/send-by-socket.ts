import { toBase64 } from './base64.ts'
import type { ChatServer, Refused } from './server.ts'

/** The live connection, as far as sending needs it. */
export interface SendLine {
  /** False when there is no connection now. */
  send(frame: object): boolean
  /** Hears every frame of the server. */
  onFrame(listener: (frame: { type: string; [key: string]: unknown }) => void): void
  /** Is told when the connection ends. */
  onClosed(listener: () => void): void
}

/** Frames are small; what is longer goes by a request. */
const longestBytes = 8 * 1024
const answerMs = 5_000

type Answer = { seq: number } | Refused | 'unanswered'

/**
 * The server, with messages sent over the live connection, without a request for each. One that gets no answer, since
 * the connection has ended or for any reason, is sent again by a request: under its id it is answered the same.
 */
export function sendBySocket(server: ChatServer, line: SendLine): ChatServer {
  const waiting = new Map<string, (answer: Answer) => void>()

  line.onFrame(frame => {
    if (frame.type !== 'chat.sent' && frame.type !== 'chat.refused') return
    const { id, seq, code, epoch } = frame as { id?: string; seq?: number; code?: string; epoch?: number }
    const answer = waiting.get(String(id))
    if (frame.type === 'chat.sent') answer?.({ seq: Number(seq) })
    else answer?.({ refused: code ?? 'unknown', ...(epoch !== undefined && { epoch }) })
  })
  line.onClosed(() => {
    for (const answer of [...waiting.values()]) answer('unanswered')
  })

  function ask(id: string, frame: object): Promise<Answer> {
    return new Promise(resolve => {
      const timer = setTimeout(() => answer('unanswered'), answerMs)
      const answer = (given: Answer): void => {
        clearTimeout(timer)
        waiting.delete(id)
        resolve(given)
      }
      waiting.set(id, answer)
      if (!line.send(frame)) answer('unanswered')
    })
  }

  return {
    ...server,
    async send(chat, envelope) {
      const { id, device, epoch, content, silent } = envelope
      if (content.length > longestBytes) return server.send(chat, envelope)
      const frame = { type: 'chat.send', chat_id: chat, id, device_id: device, epoch, silent }
      const answer = await ask(id, { ...frame, content: toBase64(content) })
      return answer === 'unanswered' ? server.send(chat, envelope) : answer
    },
  }
}
