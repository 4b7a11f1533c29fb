import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DeliveredEvent, ModuleDefinition, Uuid } from '@stoa/kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { discardUploadsOf, removeFiles, removeFilesTask } from './attachments/release-attachments.ts'
import { type AttachmentServices, registerAttachments } from './attachments/routes.ts'
import { sweepAttachments, sweepAttachmentsTask } from './attachments/sweep-attachments.ts'
import { sweepContent, sweepContentTask } from './remove-image.ts'
import { registerMediaRoutes } from './routes.ts'
import type { MediaStorage } from './storage.ts'

export { checkAlt } from './attachments/alt-text.ts'
export { readByteRange } from './attachments/byte-range.ts'
export { type Claimed, type ClaimRefusal, claimAttachments } from './attachments/claim-attachments.ts'
export { describeAttachments } from './attachments/describe-attachments.ts'
export { getAttachments } from './attachments/get-attachments.ts'
export { openAttachment, ownAttachments } from './attachments/own-attachments.ts'
export { releaseAttachments } from './attachments/release-attachments.ts'
export { returnAttachments } from './attachments/return-attachments.ts'
export { storeFile } from './attachments/store-file.ts'
export { storePicture } from './attachments/store-picture.ts'
export { pictureUrl, type SmallPicture, storeSmallPicture } from './attachments/store-small-picture.ts'
export {
  type BlockedHash,
  type BlockResult,
  blockFile,
  blockMedia,
  findBlockedHash,
  listBlockedHashes,
  unblockMedia,
} from './blocks/block-media.ts'
export { type MediaRefusal, mediaProblem } from './errors.ts'
export { type AvatarSize, avatarSizes, imageMaxBytes } from './image.ts'
export { avatarUrl, type MediaId } from './media-id.ts'
export { openAvatar } from './open-avatar.ts'
export { removeImage } from './remove-image.ts'
export { type Attachment, AttachmentSchema } from './schema.ts'
export { type ByteRange, diskStorage, type MediaStorage } from './storage.ts'
export { storeAvatar } from './store-avatar.ts'
export { ImageUploadBody, readImageUpload, withImageUploads } from './upload.ts'
export type { AttachmentServices }

/** What the module needs from the composition. */
export interface MediaServices {
  storage: MediaStorage
  /** Where uploads lie while they arrive and are checked; the system's folder for such things without one. */
  incomingFolder?: string
}

const forgetMemberTask = 'media.forget-member'
const MemberDeleted = Type.Object({ member_id: Type.String({ format: 'uuid' }) })
const SweepPayload = Type.Object({ content_hash: Type.String({ pattern: '^[0-9a-f]{64}$' }) })

export const mediaModule: ModuleDefinition<MediaServices> = {
  name: 'media',
  migrations: new URL('./migrations/', import.meta.url),
  register: (app, { storage, incomingFolder }) => {
    registerMediaRoutes(app, storage)
    registerAttachments(app, {
      storage,
      incomingFolder: incomingFolder ?? join(tmpdir(), 'stoa-incoming'),
    })
  },
  tasks: services => ({
    [sweepContentTask]: async (payload, ctx) => {
      await sweepContent(ctx, services.storage, Value.Parse(SweepPayload, payload).content_hash)
    },
    [removeFilesTask]: payload => removeFiles(services.storage, payload),
    [forgetMemberTask]: async (delivered, ctx) => {
      const { member_id } = Value.Parse(MemberDeleted, (delivered as DeliveredEvent).payload)
      await discardUploadsOf(ctx, member_id as Uuid)
    },
    [sweepAttachmentsTask]: (_payload, ctx) => sweepAttachments(ctx, services.storage),
  }),
  // By its name: identity stands above this module.
  subscriptions: { 'identity.member_deleted': [forgetMemberTask] },
  crontab: [`23 * * * * ${sweepAttachmentsTask}`],
}
