import { notFound, type ProblemError, problem } from '@stoa/kit'
import type { DeviceRefusal } from '../devices/register-device.ts'
import type { FileRefusal } from '../files/keep-file.ts'

/** Every refusal of the routes of encrypted chats. */
export type ChatRefusal =
  | DeviceRefusal
  | FileRefusal
  | { code: 'chat_not_found' }
  | { code: 'member_not_found' }
  | { code: 'stale_epoch'; epoch: bigint }
  | { code: 'envelope_id_reused' }
  | { code: 'chat_id_reused' }
  | { code: 'not_admin' }
  | { code: 'pair_is_closed' }
  | { code: 'wrong_pair' }
  | { code: 'too_many_members' }
  | { code: 'seq_not_sent' }
  | { code: 'epoch_not_found' }
  | { code: 'link_not_found' }
  | { code: 'wrong_link_key' }

type Told = [status: number, title: string, field?: string, rule?: string]

const told: Record<Exclude<ChatRefusal['code'], `${string}_not_found`>, Told> = {
  account_exists: [409, 'Your chats are set up already: add this device to them'],
  no_account: [409, 'Your chats are not set up yet'],
  too_many_devices: [409, 'You have as many devices as one may have: remove one first'],
  device_exists: [409, 'This device is known already', 'id', 'unique'],
  wrong_certificate: [422, 'The account did not sign this device', 'certificate', 'signature'],
  wrong_key_package: [422, 'This is no key package of this device', 'key_packages', 'key_package'],
  too_many_key_packages: [409, 'The device has enough key packages waiting', 'key_packages', 'maxItems'],
  wrong_link_key: [422, 'This is no key of a new device', 'public_key', 'length'],
  stale_epoch: [409, 'The chat has moved on: follow its log and seal this again', 'epoch', 'current'],
  envelope_id_reused: [422, 'This id was used for something else', 'id', 'unique'],
  chat_id_reused: [422, 'This id was used for another chat', 'id', 'unique'],
  not_admin: [403, 'Only an admin of the group may do this'],
  pair_is_closed: [422, 'Nobody joins or leaves a chat of two'],
  wrong_pair: [422, 'A chat of two has one other member', 'member_ids', 'maxItems'],
  too_many_members: [422, 'A group has 1,000 members at most', 'member_ids', 'maxItems'],
  file_id_reused: [422, 'This id was used for another file', 'file', 'unique'],
  file_too_large: [413, 'The file is too large'],
  file_cut_short: [400, 'The file is not as long as the request said'],
  too_many_bytes: [429, 'You have sent as much in files as one may in a day'],
  seq_not_sent: [422, 'There is no such entry yet', 'seq', 'maximum'],
}

/** How a refusal is told over HTTP. */
export function toChatProblem(refusal: ChatRefusal): ProblemError {
  switch (refusal.code) {
    case 'chat_not_found':
      return notFound('chat')
    case 'member_not_found':
      return notFound('member')
    case 'device_not_found':
      return notFound('device')
    case 'epoch_not_found':
      return notFound('epoch')
    case 'link_not_found':
      return notFound('link')
  }
  const [status, title, field, rule] = told[refusal.code]
  const named = refusal.code === 'wrong_key_package' ? refusal.field : field
  return problem(status, refusal.code, {
    title,
    ...(named && rule ? { errors: [{ field: named, rule, message: `${title}.` }] } : {}),
    ...(refusal.code === 'stale_epoch' ? { extra: { epoch: Number(refusal.epoch) } } : {}),
  })
}
