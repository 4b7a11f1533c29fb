import type { Query } from '@tanstack/react-query'
import { useEffect } from 'react'
import { keys, queryClient } from '../api/query-client.ts'
import { connectRealtime } from '../api/realtime.ts'
import type { RealtimeFrame } from '../api/types.ts'
import { noteChatFrame } from '../chats/engine/chats.ts'
import { noteTyping, stopTyping } from '../chats/stream/typing.ts'
import { checkSession } from '../identity/session.ts'
import { takeUnread } from '../notices/notice-queries.ts'
import { noteChangedPost } from '../social/acts/refresh-post.ts'
import { noteNewPost } from '../social/new-posts.ts'

/** One wake-up from the server, turned into fresh data where it is shown. */
function applyFrame(frame: RealtimeFrame, memberId: string): void {
  switch (frame.type) {
    case 'payment.updated':
      void queryClient.invalidateQueries({ queryKey: keys.wallet })
      void queryClient.invalidateQueries({ queryKey: keys.payments })
      void queryClient.invalidateQueries({ queryKey: keys.payment(frame.payment_id) })
      break
    case 'timeline.new':
      if (frame.author_id !== memberId) noteNewPost(frame.post_id)
      break
    case 'post.changed':
      noteChangedPost(frame.post_id)
      break
    case 'notification.new':
      takeUnread(frame.unread)
      break
    case 'chat.typing':
      if (frame.member_id !== memberId) noteTyping(frame.chat_id, frame.member_id)
      break
    case 'resync':
      readAgain()
      break
    case 'chat.envelope':
      // What was being written has been sent.
      if (frame.envelope) stopTyping(frame.chat_id, frame.envelope.sender_id)
      noteChatFrame(frame)
      break
    case 'chat.read':
    case 'chat.left':
    case 'chat.devices':
    case 'chat.linked':
      noteChatFrame(frame)
      break
    case 'hello':
    case 'ping':
      break
  }
}

/**
 * Posts wait behind a pill, and chats follow their logs by themselves; everything else is read again, and whatever
 * could not be read while the server was away.
 */
const isReadAgain = ({ queryKey, state }: Query): boolean =>
  state.status === 'error' || (queryKey[0] !== 'posts' && queryKey[0] !== 'chats')

/** After frames were lost, by a broken connection or because one was too long to send. */
function readAgain(): void {
  noteChatFrame({ type: 'resync' })
  void queryClient.invalidateQueries({ predicate: isReadAgain })
}

/** Keeps what is on the screen true while the member is signed in. Frames may be lost, so a reconnect reads again. */
export function useRealtimeUpdates(memberId: string): void {
  useEffect(
    () =>
      connectRealtime({
        onFrame: frame => applyFrame(frame, memberId),
        onResume: readAgain,
        onSignedOut: () => checkSession(memberId),
      }),
    [memberId],
  )
}
