import { toMemberCard } from '@stoa/identity'
import { mayReadFollows } from './list-policy.ts'
import type { ReadPerson, RelationTo } from './read-people.ts'
import type { ReadProfile } from './read-profile.ts'
import type { Person, Profile, Relation, Suggestion } from './schema.ts'
import type { Suggested } from './suggest-people.ts'

export function presentPerson(person: ReadPerson): Person {
  return { ...toMemberCard(person.member), viewer: presentRelation(person.relation) }
}

export function presentSuggestion({ reason, knownBy, ...person }: Suggested): Suggestion {
  return {
    ...presentPerson(person),
    reason:
      reason.code === 'followed_by'
        ? {
            code: reason.code,
            count: reason.count,
            members: knownBy.map(known => toMemberCard(known.member)),
          }
        : reason,
  }
}

export function presentProfile({ member, counts, relation, settings }: ReadProfile): Profile {
  return {
    ...toMemberCard(member),
    bio: member.bio,
    moved_to: member.movedTo,
    locked: settings.locked,
    shows_follows: mayReadFollows(settings, relation),
    shows_likes: settings.showLikes || (relation?.isSelf ?? false),
    joined_at: member.joinedAt.toISOString(),
    counts,
    viewer: presentRelation(relation),
  }
}

function presentRelation(relation: RelationTo | null): Relation {
  // That the other blocks the viewer is not told: they answer like nobody.
  return (
    relation && {
      is_self: relation.isSelf,
      follows: relation.follows,
      followed_by: relation.followedBy,
      requested: relation.requested,
      requests: relation.requestedBy,
      blocks: relation.blocks,
      mutes: relation.mutes,
      watches: relation.watches,
    }
  )
}
