import { toMemberCard } from '@stoa/identity'
import type { ReadPerson, RelationTo } from './read-people.ts'
import type { ReadProfile } from './read-profile.ts'
import type { Person, Profile, Relation } from './schema.ts'

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

function presentRelation(relation: RelationTo | null): Relation {
  return relation && { is_self: relation.isSelf, follows: relation.follows, followed_by: relation.followedBy }
}
