import { notFound, type ProblemError, problem } from '@stoa/kit'
import type { FeedRefusal } from './feeds/edit-feed.ts'
import type { QueryRefusal } from './query/post-query.ts'

/** How a refusal is told over HTTP. */
export function toProblem(refusal: QueryRefusal | FeedRefusal): ProblemError {
  switch (refusal.code) {
    case 'invalid_query':
      return problem(400, 'invalid_query', {
        title: 'This cannot be searched for',
        detail: refusal.message,
        errors: [{ field: 'q', rule: refusal.rule, message: refusal.message }],
        extra: { part: refusal.part },
      })
    case 'invalid_rules':
      return problem(422, 'invalid_rules', { title: 'These rules make no feed', errors: refusal.errors })
    case 'invalid_feed_text':
      return problem(422, 'invalid_feed_text', {
        title: 'This text cannot stand on a feed',
        errors: [{ field: refusal.field, rule: refusal.rule, message: refusal.message }],
      })
    case 'too_many_feeds':
      return problem(422, 'too_many_feeds', {
        title: 'Too many feeds',
        detail: `At most ${refusal.max}. Delete one, or keep one less.`,
      })
    case 'feed_not_found':
      return notFound('feed')
  }
}
