import type { Ctx } from './ctx.ts'
import { newUuid, type Uuid } from './ids.ts'

export interface NewEvent {
  /** `module.thing_happened` */
  type: string
  /** The id of what it is about, so that events of one thing can be found together. */
  key: string
  payload: Record<string, unknown>
}

/** What a subscriber's task is given. */
export interface DeliveredEvent<Payload = unknown> {
  event_id: Uuid
  type: string
  key: string
  payload: Payload
  occurred_at: string
}

/** Wakes the job runners once the jobs of an event stand; without it they look once a second. */
export const jobsDue = 'jobs.due'

/*
 * The rows that graphile_worker.add_jobs would write for jobs without keys and queues. That function looks for keys
 * among all jobs each time, which costs more than the rest of a post, and calls the runner by NOTIFY: PostgreSQL lets
 * only one transaction that notifies commit at a time, each with its own wait for the disk.
 * A task that is not known there breaks the statement: no event is without its jobs.
 */
/**
 * Appends events and enqueues one job per subscriber, all in the caller's transaction and in one statement. The job
 * runners are woken once it has committed.
 * Delivery is at least once: subscribers are idempotent, see `firstDelivery`.
 */
export async function appendEvents(ctx: Ctx, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return
  const occurredAt = ctx.clock.now()
  const [due] = await ctx.db.query<{ count: number }>(
    `WITH input AS (
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) AS t(id, type, key, payload)
     ), appended AS (
       INSERT INTO kit.event (id, type, key, payload, occurred_at)
       SELECT id, type, key, payload::jsonb, $5 FROM input
     ), due AS (
       INSERT INTO graphile_worker._private_jobs (task_id, payload)
       SELECT t.id, json_build_object('event_id', i.id, 'type', i.type, 'key', i.key,
                                      'payload', i.payload::json, 'occurred_at', $5::timestamptz)
       FROM input i JOIN kit.subscription s ON s.event_type = i.type
       LEFT JOIN graphile_worker._private_tasks t ON t.identifier = s.task
       RETURNING id
     )
     SELECT count(*)::integer AS count FROM due`,
    [
      events.map(() => newUuid(ctx.clock)),
      events.map(event => event.type),
      events.map(event => event.key),
      events.map(event => JSON.stringify(event.payload)),
      occurredAt,
    ],
    'kit.append_events',
  )
  if (due!.count > 0) ctx.db.signal({ to: 'servers', type: jobsDue, body: {} })
}

export function appendEvent(ctx: Ctx, event: NewEvent): Promise<void> {
  return appendEvents(ctx, [event])
}

/** One entry of the log of events; of another type than was asked for it is only a place in the log. */
export interface LoggedEvent {
  id: Uuid
  /** Null of another type. */
  payload: unknown
}

/**
 * A stretch of the log after an event, in the order of ids, which is about that of time. For looking at many events
 * together now and then, where a job for each would cost more than it is worth. An event whose transaction was
 * still open is passed over, so read a little of what was read before; who may miss none subscribes.
 */
export async function readEventsAfter(
  ctx: Pick<Ctx, 'db'>,
  afterId: Uuid,
  types: readonly string[],
  limit: number,
): Promise<LoggedEvent[]> {
  return ctx.db.query<LoggedEvent>(
    `SELECT id, CASE WHEN type = ANY($2) THEN payload END AS payload FROM kit.event
     WHERE id > $1 ORDER BY id LIMIT $3`,
    [afterId, types, limit],
    'kit.read_events_after',
  )
}

/**
 * True the first time this consumer sees the event, false on a repeat. Call it in the same transaction as
 * the consumer's own writes.
 */
export async function firstDelivery(ctx: Ctx, consumer: string, eventId: Uuid): Promise<boolean> {
  const rows = await ctx.db.query(
    `INSERT INTO kit.event_receipt (consumer, event_id) VALUES ($1, $2)
     ON CONFLICT DO NOTHING RETURNING 1 AS first`,
    [consumer, eventId],
    'kit.first_delivery',
  )
  return rows.length === 1
}

/** Records which tasks listen to which events; called at start with what the modules declare. */
export async function replaceSubscriptions(
  ctx: Ctx,
  subscriptions: readonly { eventType: string; task: string }[],
): Promise<void> {
  await ctx.db.transaction(async db => {
    await db.query(
      `INSERT INTO graphile_worker._private_tasks (identifier)
       SELECT DISTINCT task FROM unnest($1::text[]) AS t(task) ON CONFLICT DO NOTHING`,
      [subscriptions.map(s => s.task)],
    )
    await db.query(
      `INSERT INTO kit.subscription (event_type, task)
       SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING`,
      [subscriptions.map(s => s.eventType), subscriptions.map(s => s.task)],
    )
    await db.query(
      `DELETE FROM kit.subscription s WHERE NOT EXISTS (
         SELECT FROM unnest($1::text[], $2::text[]) AS k(event_type, task)
         WHERE k.event_type = s.event_type AND k.task = s.task)`,
      [subscriptions.map(s => s.eventType), subscriptions.map(s => s.task)],
    )
  })
}
