import { type Db, toWireId, type Uuid } from '@stoa/kit'

/** Wakes those who look at a post: what they see of it is no longer how it stands. */
export function tellPostChanged(db: Db, postId: Uuid): void {
  db.signal({ to: 'everyone', type: 'post.changed', body: { post_id: toWireId('post', postId) } })
}
