import { createHash } from 'node:crypto'
import { livingSessions } from '@stoa/identity'
import { type Ctx, InsideAddressError, type Uuid } from '@stoa/kit'
import type webPush from 'web-push'
import { ruleOf } from '../kinds.ts'
import { readNotice } from '../read/read-notices.ts'
import type { NotificationsServices } from '../services.ts'
import { findPreference } from '../settings/preference-store.ts'
import { readEndpoint } from './endpoint.ts'
import { postPush } from './post-push.ts'
import { pushTextOf } from './push-text.ts'
import {
  countFailure,
  deleteSubscriptions,
  findSubscription,
  forgetFailures,
  type Subscription,
} from './subscription-store.ts'

/** A push that the service could not deliver for this long is thrown away there. */
const keptSeconds = 24 * 60 * 60
/** So many tries in a row that failed, over several notices: the subscription is given up. */
const failuresMax = 30

/**
 * Sends one notice to one browser, outside any database transaction. A browser that is gone is forgotten.
 * @throws when the service failed, to be tried again
 */
export async function sendPush(
  ctx: Ctx,
  services: NotificationsServices,
  push: { memberId: Uuid; noticeId: Uuid; sessionId: Uuid },
): Promise<void> {
  const { memberId, noticeId, sessionId } = push
  const subscription = await findSubscription(ctx.db, memberId, sessionId)
  if (subscription === null) return
  const forget = (): Promise<void> => deleteSubscriptions(ctx.db, memberId, [sessionId])
  if (!(await livingSessions(ctx, memberId)).has(sessionId)) return forget()
  const url = readEndpoint(subscription.endpoint, services.push)
  if (url === null) return forget()
  const notice = await readNotice(ctx, memberId, noticeId)
  if (notice === null) return
  const { language } = await findPreference(ctx.db, memberId)
  const text = pushTextOf(notice, language, services.instanceName)
  const details = await encrypt(subscription, services, JSON.stringify(text), {
    urgency: ruleOf(notice.kind).category === 'reactions' ? 'low' : 'normal',
    topic: topicOf(noticeId),
  })
  const outcome = await post({ url, ...details }, services)
  if (outcome === 'sent') return forgetFailures(ctx.db, memberId, sessionId)
  if (outcome === 'gone') return forget()
  if ((await countFailure(ctx.db, memberId, sessionId)) >= failuresMax) return forget()
  // Refused for good: the same push would be refused again, the next one may not.
  if (outcome === 'refused') return
  throw new Error(`push service ${url.host} failed: ${outcome.reason}`)
}

type Outcome = 'sent' | 'gone' | 'refused' | { reason: string }

async function post(
  push: { url: URL; headers: Record<string, string | number>; body: Buffer },
  services: NotificationsServices,
): Promise<Outcome> {
  try {
    return outcomeOf(await postPush(push, services.push))
  } catch (error) {
    if (error instanceof InsideAddressError) return 'gone'
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}

function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return 'sent'
  if (status === 404 || status === 410) return 'gone'
  return status === 429 || status >= 500 ? { reason: `it answered ${status}` } : 'refused'
}

/** Encrypts for the one browser that has the key (RFC 8291) and signs as this Stoa (RFC 8292). */
async function encrypt(
  { endpoint, p256dh, auth }: Subscription,
  { push }: NotificationsServices,
  payload: string,
  options: { urgency: webPush.Urgency; topic: string },
): Promise<{ headers: Record<string, string | number>; body: Buffer }> {
  const { default: webPush } = await import('web-push')
  const { headers, body } = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, {
    ...options,
    vapidDetails: { subject: push.contact, ...push.keys },
    TTL: keptSeconds,
    contentEncoding: 'aes128gcm',
  })
  return { headers: headers as Record<string, string | number>, body }
}

/** A later push of the same notice takes the place of one that still waits; the service learns no id. */
function topicOf(noticeId: Uuid): string {
  return createHash('sha256').update(noticeId).digest('base64url').slice(0, 32)
}
