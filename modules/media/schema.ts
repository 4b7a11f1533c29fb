import { WireIdSchema } from '@stoa/kit'
import { type Static, Type } from 'typebox'

/** A stored picture, clip or recording as its reader is shown it. */
export const AttachmentSchema = Type.Object({
  id: WireIdSchema('med'),
  kind: Type.Union([Type.Literal('image'), Type.Literal('video'), Type.Literal('audio')]),
  /** What it shows, in words; null when nobody has said it. */
  alt: Type.Union([Type.String(), Type.Null()]),
  /** In pixels, of the largest variant; null for sound. */
  width: Type.Union([Type.Integer(), Type.Null()]),
  height: Type.Union([Type.Integer(), Type.Null()]),
  /** Whether the picture of `url` moves; its preview stands still. */
  animated: Type.Boolean(),
  duration_ms: Type.Union([Type.Integer(), Type.Null()]),
  /** A few bytes in base64 from which a blurred picture is drawn while the real one loads. */
  thumbhash: Type.Union([Type.String(), Type.Null()]),
  /** For the player or the full view. */
  url: Type.String(),
  /** A picture for the list: of an image its small variant, of a video its poster; null without one. */
  preview_url: Type.Union([Type.String(), Type.Null()]),
  content_type: Type.String(),
})
export type Attachment = Static<typeof AttachmentSchema>
