import type { ReadBarriers, ReadBarriersBetween } from '@stoa/identity'
import type { MediaStorage } from '@stoa/media'
import { openRosters } from './chats/rosters.ts'
import { openSendQueue, type SendEnvelope } from './chats/send-queue.ts'

/** What the composition gives: blocks belong to a module above this one. */
export interface MessagingPorts {
  readBarriers: ReadBarriers
  readBarriersBetween: ReadBarriersBetween
  /** Where sealed files lie. */
  storage: MediaStorage
}

/** What the module works with in one server process. */
export interface MessagingServices extends MessagingPorts {
  /** The one queue of this process, whichever way a message came. */
  sendEnvelope: SendEnvelope
  /** Messages that a member may send in a minute. */
  messagesPerMinute: number
}

export function createMessagingServices(
  ports: MessagingPorts,
  { messagesPerMinute = 600 }: { messagesPerMinute?: number } = {},
): MessagingServices {
  const { readBarriersBetween } = ports
  return {
    ...ports,
    messagesPerMinute,
    sendEnvelope: openSendQueue({ readBarriersBetween, rosters: openRosters() }),
  }
}
