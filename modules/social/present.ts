import { toMemberCard } from '@stoa/identity'
import { toWireId } from '@stoa/kit'
import { writeCursor } from './cursor.ts'
import type { ReadPost } from './hydrate-posts.ts'
import type { ReadPerson, RelationTo } from './read-people.ts'
import type { ReadProfile } from './read-profile.ts'
import type { Person, Post, Profile, Relation } from './schema.ts'
import type { Slice } from './timeline.ts'

export function presentPost(post: ReadPost): Post {
  return {
    id: toWireId('post', post.postId),
    author: toMemberCard(post.author),
    text: post.text,
    created_at: post.createdAt.toISOString(),
    counts: { likes: post.likeCount },
    viewer: { liked: post.liked },
  }
}

export function presentPerson(person: ReadPerson): Person {
  return { ...toMemberCard(person.member), viewer: presentRelation(person.relation) }
}

export function presentProfile({ member, counts, relation }: ReadProfile): Profile {
  return {
    ...toMemberCard(member),
    bio: member.bio,
    joined_at: member.joinedAt.toISOString(),
    counts,
    viewer: presentRelation(relation),
  }
}

/** The wire shape of a page. */
export function presentPage<Item, Wire>(
  slice: Slice<Item>,
  present: (item: Item) => Wire,
): { items: Wire[]; next_cursor: string | null } {
  return { items: slice.items.map(present), next_cursor: writeCursor(slice.next) }
}

function presentRelation(relation: RelationTo | null): Relation {
  return relation && { is_self: relation.isSelf, follows: relation.follows, followed_by: relation.followedBy }
}
