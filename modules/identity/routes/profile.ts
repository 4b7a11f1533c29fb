import { type App, requireMember } from '@stoa/kit/http'
import { ImageUploadBody, mediaProblem, readImageUpload, withImageUploads } from '@stoa/media'
import { Type } from 'typebox'
import { changeHandle } from '../change-handle.ts'
import { clientOf } from '../client.ts'
import { editProfile, removeAvatar, setAvatar } from '../edit-profile.ts'
import { identityProblem, textProblem } from '../errors.ts'
import { presentMember } from '../member.ts'
import { requireStepUp } from '../policy.ts'
import { BioSchema, HandleSchema, MemberSchema, NameSchema } from '../schema.ts'
import type { IdentityServices } from '../services.ts'

const tags = ['identity']

/** A member's own name, bio, handle and picture. */
export function registerProfile(app: App, services: IdentityServices): void {
  app.patch(
    '/v1/me',
    {
      schema: {
        tags,
        summary: 'Change my name or bio',
        body: Type.Object(
          { name: Type.Optional(NameSchema), bio: Type.Optional(BioSchema) },
          { additionalProperties: false },
        ),
        response: { 200: MemberSchema },
      },
    },
    async request => {
      const edited = await editProfile(requireMember(request), request.body)
      if ('refusal' in edited) throw textProblem(edited.refusal.field, edited.refusal.rule)
      return presentMember(edited.member)
    },
  )

  app.put(
    '/v1/me/handle',
    {
      schema: {
        tags,
        summary: 'Change my handle (step-up); the former one stays mine for 30 days',
        body: Type.Object({ handle: HandleSchema }),
        response: { 200: MemberSchema },
      },
    },
    async request => {
      const ctx = requireStepUp(request)
      const changed = await changeHandle(ctx, request.body.handle, clientOf(request).locale)
      if ('refusal' in changed) throw identityProblem(changed.refusal)
      return presentMember(changed.member)
    },
  )

  withImageUploads(app, scope => {
    scope.put(
      '/v1/me/avatar',
      {
        // The parts are read by hand below; the schema is for the API description.
        validatorCompiler: () => () => true,
        schema: {
          tags,
          summary: 'Change my picture',
          consumes: ['multipart/form-data'],
          body: ImageUploadBody,
          response: { 200: MemberSchema },
        },
      },
      async request => {
        const ctx = requireMember(request)
        const stored = await setAvatar(ctx, services.media, await readImageUpload(request))
        if ('refusal' in stored) throw mediaProblem(stored.refusal)
        return presentMember(stored.member)
      },
    )
  })

  app.delete(
    '/v1/me/avatar',
    { schema: { tags, summary: 'Remove my picture', response: { 200: MemberSchema } } },
    async request => presentMember(await removeAvatar(requireMember(request))),
  )
}
