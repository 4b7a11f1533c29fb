import { requireStaff } from '@stoa/identity'
import { Page } from '@stoa/kit'
import type { App } from '@stoa/kit/http'
import {
  ImageUploadBody,
  type MediaStorage,
  mediaProblem,
  pictureUrl,
  readImageUpload,
  withImageUploads,
} from '@stoa/media'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { toProblem } from '../errors.ts'
import { addEmoji, removeEmoji } from './edit-emoji.ts'
import { knownEmoji } from './known-emoji.ts'
import { emojiMax, shortcodePattern } from './policy.ts'

const tags = ['emoji']
const Shortcode = Type.String({ pattern: shortcodePattern })
const params = Type.Object({ shortcode: Shortcode })
const EmojiSchema = Type.Object({ shortcode: Shortcode, url: Type.String() })

export function registerEmojiRoutes(app: App, storage: MediaStorage | null): void {
  app.get(
    '/v1/emoji',
    {
      schema: {
        tags,
        summary: `The emoji of this community, by shortcode; ${emojiMax} at most`,
        response: { 200: Page(EmojiSchema) },
      },
    },
    async request => {
      const urls = await knownEmoji(request.ctx)
      return { items: [...urls].map(([shortcode, url]) => ({ shortcode, url })), next_cursor: null }
    },
  )

  app.delete(
    '/v1/emoji/:shortcode',
    {
      schema: { tags, summary: 'Take an emoji away (staff)', params, response: { 204: Type.Null() } },
    },
    async (request, reply) => {
      const ctx = await requireStaff(request, 'moderator')
      const result = await removeEmoji(ctx, request.params.shortcode)
      if (result.code !== 'done') throw toProblem(result)
      return reply.code(204).send(null)
    },
  )

  if (storage) withImageUploads(app, scope => registerUpload(scope, storage))
}

function registerUpload(app: App, storage: MediaStorage): void {
  app.put(
    '/v1/emoji/:shortcode',
    {
      // The parts and the shortcode are read by hand below; the schema is for the API description.
      validatorCompiler: () => () => true,
      schema: {
        tags,
        summary: 'Give a shortcode a small picture, or another one (staff)',
        consumes: ['multipart/form-data'],
        params,
        body: ImageUploadBody,
        response: { 200: EmojiSchema },
      },
    },
    async request => {
      const ctx = await requireStaff(request, 'moderator')
      const { shortcode } = request.params
      if (!Value.Check(Shortcode, shortcode)) throw toProblem({ code: 'invalid_shortcode' })
      const bytes = await readImageUpload(request)
      const result = await addEmoji(ctx, storage, { shortcode, bytes, addedBy: ctx.actor.memberId })
      if (result.code === 'refused_picture') throw mediaProblem(result.refusal)
      if (result.code !== 'done') throw toProblem(result)
      return { shortcode, url: pictureUrl(result.imageId) }
    },
  )
}
