import { endSession, requireStepUp } from '@stoa/identity'
import { type MemberCtx, toWireId, type Uuid, WireIdSchema } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { requirePace } from '@stoa/safety'
import { type Static, Type } from 'typebox'
import { fromWireBytes, toWireBytes } from '../bytes.ts'
import { toChatProblem } from '../chats/errors.ts'
import { chatOf, deviceOf, memberOf } from '../chats/wire-ids.ts'
import { findAccounts, listDevices, noteDeviceSession, setVault } from './device-store.ts'
import { countKeyPackages, takeKeyPackages } from './key-package-store.ts'
import {
  addKeyPackages,
  createAccount,
  type NewDevice,
  registerDevice,
  removeAccount,
  removeDevice,
} from './register-device.ts'
import {
  AccountSchema,
  ClaimedSchema,
  ClaimSchema,
  DeviceId,
  KeyPackageCountSchema,
  MoreKeyPackagesSchema,
  NewAccountSchema,
  NewDeviceSchema,
  VaultSchema,
  WelcomesSchema,
} from './schema.ts'
import { deleteWelcome, listWelcomes } from './welcome-store.ts'

const tags = ['chat devices']
const NoContent = Type.Null({ description: 'Done' })
const DeviceParams = Type.Object({ id: DeviceId })
const WelcomeParams = Type.Object({ id: DeviceId, chat: WireIdSchema('chat') })
const maxWelcomes = 20

export function registerDeviceRoutes(app: App): void {
  registerAccountRoutes(app)
  registerOwnDeviceRoutes(app)
}

function registerAccountRoutes(app: App): void {
  app.get(
    '/v1/chat/account',
    {
      schema: {
        tags,
        summary: 'Own chat account: public key, sealed vault, devices',
        response: { 200: AccountSchema },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const { memberId } = ctx.actor
      const [account] = await findAccounts(ctx.db, [memberId])
      if (!account) throw toChatProblem({ code: 'no_account' })
      return {
        account_key: toWireBytes(account.publicKey),
        vault: toWireBytes(account.vault),
        devices: await presentDevices(ctx, memberId),
      }
    },
  )

  app.post(
    '/v1/chat/account',
    {
      schema: {
        tags,
        summary: 'Set up chats with the first device',
        body: NewAccountSchema,
        response: { 201: NoContent },
      },
    },
    async (request, reply) => {
      const { account_key, vault, device } = request.body
      const account = { publicKey: fromWireBytes(account_key), vault: fromWireBytes(vault) }
      const result = await createAccount(requireMember(request), account, toNewDevice(device))
      if (result.code !== 'registered') throw toChatProblem(result)
      return reply.code(201).send(null)
    },
  )

  app.delete(
    '/v1/chat/account',
    {
      schema: {
        tags,
        summary: 'Forget the account and all of its devices, to begin anew; needs a step-up',
        response: { 204: NoContent },
      },
    },
    async (request, reply) => {
      const result = await removeAccount(requireStepUp(request))
      if (result.code !== 'removed') throw toChatProblem(result)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/v1/chat/account/vault',
    {
      schema: { tags, summary: 'Seal the vault anew', body: VaultSchema, response: { 204: NoContent } },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const isSet = await setVault(ctx.db, ctx.actor.memberId, fromWireBytes(request.body.vault))
      if (!isSet) throw toChatProblem({ code: 'no_account' })
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/v1/chat/key-packages/claim',
    {
      schema: {
        tags,
        summary: 'Take a key package of every device of these members, to let them into a chat',
        body: ClaimSchema,
        response: { 200: ClaimedSchema },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const memberIds = request.body.member_ids.map(memberOf)
      await requirePace(ctx, 'invite')
      const accounts = await findAccounts(ctx.db, memberIds)
      const packages = await takeKeyPackages(ctx.db, memberIds)
      return {
        members: accounts.map(account => ({
          member_id: toWireId('mem', account.memberId),
          account_key: toWireBytes(account.publicKey),
          devices: packages
            .filter(row => row.memberId === account.memberId)
            .map(row => ({
              device_id: toWireId('dev', row.deviceId),
              key_package: toWireBytes(row.content),
            })),
        })),
      }
    },
  )
}

function registerOwnDeviceRoutes(app: App): void {
  app.post(
    '/v1/chat/devices',
    {
      schema: {
        tags,
        summary: 'Add a device that the account has signed',
        body: NewDeviceSchema,
        response: { 201: NoContent },
      },
    },
    async (request, reply) => {
      const result = await registerDevice(requireMember(request), toNewDevice(request.body))
      if (result.code !== 'registered') throw toChatProblem(result)
      return reply.code(201).send(null)
    },
  )

  app.delete(
    '/v1/chat/devices/:id',
    {
      schema: {
        tags,
        summary: 'Forget a device, and end the session in which it was last seen',
        params: DeviceParams,
        response: { 204: NoContent },
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const result = await removeDevice(ctx, deviceOf(request.params.id))
      if (result.code !== 'removed') throw toChatProblem(result)
      const { memberId, sessionId } = ctx.actor
      if (result.sessionId && result.sessionId !== sessionId)
        await endSession(ctx, memberId, result.sessionId)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/v1/chat/devices/:id/key-packages',
    {
      schema: {
        tags,
        summary: 'Give more key packages for others to take',
        params: DeviceParams,
        body: MoreKeyPackagesSchema,
        response: { 200: KeyPackageCountSchema },
      },
    },
    async request => {
      const { key_packages, last_resort } = request.body
      const result = await addKeyPackages(requireMember(request), deviceOf(request.params.id), {
        keyPackages: key_packages.map(fromWireBytes),
        lastResort: last_resort === undefined ? null : fromWireBytes(last_resort),
      })
      if (result.code !== 'added') throw toChatProblem(result)
      return { count: result.count }
    },
  )

  app.get(
    '/v1/chat/devices/:id/welcomes',
    {
      schema: {
        tags,
        summary: 'Chats that this device was let into and has not entered; key packages that wait',
        params: DeviceParams,
        response: { 200: WelcomesSchema },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const [memberId, deviceId] = [ctx.actor.memberId, deviceOf(request.params.id)]
      await noteDeviceSession(ctx.db, { memberId, deviceId, sessionId: ctx.actor.sessionId })
      const rows = await listWelcomes(ctx.db, memberId, deviceId, maxWelcomes)
      return {
        key_packages: await countKeyPackages(ctx.db, memberId, deviceId),
        items: rows.map(row => ({
          chat_id: toWireId('chat', row.chatId),
          seq: Number(row.seq),
          epoch: Number(row.epoch),
          welcome: toWireBytes(row.content),
        })),
      }
    },
  )

  app.delete(
    '/v1/chat/devices/:id/welcomes/:chat',
    {
      schema: {
        tags,
        summary: 'The device has entered this chat',
        params: WelcomeParams,
        response: { 204: NoContent },
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const { id, chat } = request.params
      await deleteWelcome(ctx.db, ctx.actor.memberId, deviceOf(id), chatOf(chat))
      return reply.code(204).send(null)
    },
  )
}

async function presentDevices(ctx: MemberCtx, memberId: Uuid) {
  const devices = await listDevices(ctx.db, [memberId])
  return devices.map(device => ({
    id: toWireId('dev', device.deviceId),
    signature_key: toWireBytes(device.signatureKey),
    certificate: toWireBytes(device.certificate),
    label: device.label,
    created_at: device.createdAt.toISOString(),
  }))
}

function toNewDevice(device: Static<typeof NewDeviceSchema>): NewDevice {
  return {
    id: deviceOf(device.id),
    signatureKey: fromWireBytes(device.signature_key),
    certificate: fromWireBytes(device.certificate),
    label: device.label,
    keyPackages: device.key_packages.map(fromWireBytes),
    lastResort: fromWireBytes(device.last_resort),
  }
}
