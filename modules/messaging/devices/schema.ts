import { WireIdSchema } from '@stoa/kit'
import { Type } from 'typebox'
import { BytesSchema } from '../bytes.ts'
import { chatLimits } from '../policy.ts'

export const DeviceId = WireIdSchema('dev')
const KeyPackageBytes = BytesSchema(chatLimits.keyPackageBytes, 'An MLS key package of this device')
const Vault = BytesSchema(
  chatLimits.vaultBytes,
  "The account's secrets, sealed by what only the member knows",
)
const AccountKey = BytesSchema(32, 'Ed25519 public key of the account')

const KeyPackages = Type.Array(KeyPackageBytes, { maxItems: chatLimits.keyPackages })

export const NewDeviceSchema = Type.Object(
  {
    id: DeviceId,
    signature_key: BytesSchema(32, 'Ed25519 public key of the device'),
    certificate: BytesSchema(64, "The account's signature over member, device and the device's key"),
    label: Type.String({ minLength: 1, maxLength: chatLimits.labelLength }),
    key_packages: KeyPackages,
    last_resort: KeyPackageBytes,
  },
  { additionalProperties: false },
)

export const NewAccountSchema = Type.Object(
  { account_key: AccountKey, vault: Vault, device: NewDeviceSchema },
  { additionalProperties: false },
)

const DeviceSchema = Type.Object({
  id: DeviceId,
  signature_key: Type.String(),
  certificate: Type.String(),
  label: Type.String(),
  created_at: Type.String({ format: 'date-time' }),
})

export const AccountSchema = Type.Object({
  account_key: Type.String(),
  vault: Type.String(),
  devices: Type.Array(DeviceSchema),
})

export const VaultSchema = Type.Object({ vault: Vault }, { additionalProperties: false })

export const MoreKeyPackagesSchema = Type.Object(
  { key_packages: KeyPackages, last_resort: Type.Optional(KeyPackageBytes) },
  { additionalProperties: false },
)
export const KeyPackageCountSchema = Type.Object({ count: Type.Integer() })

export const ClaimSchema = Type.Object(
  { member_ids: Type.Array(WireIdSchema('mem'), { minItems: 1, maxItems: 50, uniqueItems: true }) },
  { additionalProperties: false },
)
export const ClaimedSchema = Type.Object({
  members: Type.Array(
    Type.Object({
      member_id: WireIdSchema('mem'),
      account_key: Type.String(),
      devices: Type.Array(Type.Object({ device_id: DeviceId, key_package: Type.String() })),
    }),
    { description: 'Those who have a device; who is missing has never opened a chat' },
  ),
})

export const WelcomesSchema = Type.Object({
  key_packages: Type.Integer({ description: 'How many of this device wait for others to take' }),
  items: Type.Array(
    Type.Object({
      chat_id: WireIdSchema('chat'),
      seq: Type.Integer({ description: 'Of the commit that let the device in' }),
      epoch: Type.Integer({ description: 'That the commit began' }),
      welcome: Type.String(),
    }),
  ),
})
