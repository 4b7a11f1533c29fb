import { findShardBreaches } from '@stoa/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const keys = {
  post_claim: 'post_id',
  post: 'author_id',
  post_count: 'author_id',
  post_version: 'author_id',
  post_like: 'member_id',
  repost: 'member_id',
  post_response: 'author_id',
  thread_post: 'thread_id',
  following: 'member_id',
  follower: 'member_id',
  watcher: 'member_id',
  member_count: 'member_id',
  home_timeline: 'member_id',
  home_reader: 'member_id',
  local_timeline: 'day',
  merged_author: 'everywhere',
  popular_post: 'everywhere',
  tie_lock: 'member_id',
  blocking: 'member_id',
  blocker: 'member_id',
  muted_member: 'member_id',
  muted_phrase: 'member_id',
  muted_thread: 'member_id',
  follow_request_sent: 'member_id',
  follow_request_received: 'member_id',
  profile_settings: 'member_id',
  poll: 'author_id',
  poll_count: 'author_id',
  poll_vote: 'author_id',
  draft: 'member_id',
  emoji: 'everywhere',
  link: 'url_hash',
  bookmark: 'member_id',
  bookmark_folder: 'member_id',
  list: 'member_id',
  list_owner: 'list_id',
  list_member: 'member_id',
  dismissed_suggestion: 'member_id',
  note: 'author_id',
  note_rating: 'author_id',
  contact_token: 'bucket',
  contact_entry: 'member_id',
}

test('every table can be spread by its key', async () => {
  expect(await findShardBreaches(town.db, 'social', keys)).toEqual([])
})

test('what could not be spread is found out', async () => {
  await town.db.query(`
    CREATE TABLE social.forgotten (id uuid PRIMARY KEY);
    CREATE TABLE social.broken (
      member_id uuid DEFAULT gen_random_uuid(), id uuid PRIMARY KEY, other_id uuid, post_id uuid,
      FOREIGN KEY (other_id, post_id) REFERENCES social.post (author_id, post_id),
      FOREIGN KEY (member_id, post_id) REFERENCES social.post_like (member_id, post_id));
    CREATE UNIQUE INDEX ON social.broken (post_id);
    CREATE FUNCTION social.shout() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
    CREATE TRIGGER shout BEFORE INSERT ON social.broken FOR EACH ROW EXECUTE FUNCTION social.shout();`)
  const breaches = await findShardBreaches(town.db, 'social', { ...keys, broken: 'member_id' })
  expect(breaches.sort()).toEqual([
    'broken has a key (id) without member_id',
    'broken has a key (other_id, post_id) without member_id',
    'broken has a key (post_id) without member_id',
    'broken has the trigger shout',
    'broken.member_id has the computed default gen_random_uuid()',
    'forgotten has no key',
  ])
})
