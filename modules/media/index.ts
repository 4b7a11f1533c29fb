import type { ModuleDefinition } from '@stoa/kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { sweepContent, sweepContentTask } from './remove-image.ts'
import { registerMediaRoutes } from './routes.ts'
import type { MediaStorage } from './storage.ts'

export { imageProblem } from './errors.ts'
export { type AvatarSize, avatarSizes, type ImageRefusal, imageMaxBytes } from './image.ts'
export { avatarUrl, type MediaId } from './media-id.ts'
export { removeImage } from './remove-image.ts'
export { type Attachment, AttachmentSchema } from './schema.ts'
export { diskStorage, type MediaStorage } from './storage.ts'
export { storeAvatar } from './store-avatar.ts'
export { ImageUploadBody, readImageUpload, withImageUploads } from './upload.ts'

/** What the module needs from the composition. */
export interface MediaServices {
  storage: MediaStorage
}

const SweepPayload = Type.Object({ content_hash: Type.String({ pattern: '^[0-9a-f]{64}$' }) })

export const mediaModule: ModuleDefinition<MediaServices> = {
  name: 'media',
  migrations: new URL('./migrations/', import.meta.url),
  register: (app, services) => registerMediaRoutes(app, services.storage),
  tasks: services => ({
    [sweepContentTask]: async (payload, ctx) => {
      await sweepContent(ctx, services.storage, Value.Parse(SweepPayload, payload).content_hash)
    },
  }),
}
