import type { Attachment } from './attachment.ts'

type Sized = Pick<Attachment, 'width' | 'height'>

const between = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))
const shapeOf = ({ width, height }: Sized) => (width && height ? width / height : 16 / 9)

/** Width by height of the field for these pictures: one keeps its own shape within bounds, several share one. */
export function gridAspect(pictures: readonly Sized[]): number {
  const [only] = pictures
  return only && pictures.length === 1 ? between(shapeOf(only), 0.8, 2.4) : 16 / 10
}

/** Upright videos do not fill the screen in a list; the rest is letterboxed. */
export const videoAspect = (clip: Sized): number => between(shapeOf(clip), 0.8, 2.4)
