export type Size = { width: number; height: number }
/** Where the picture lies in the square: its scale over "just covers", and the offset of its centre in px. */
export type Placement = { zoom: number; x: number; y: number }

export const maxZoom = 4

/** Picture pixels to square pixels when the picture just covers the square. */
export const coverScale = (picture: Size, sidePx: number): number =>
  sidePx / Math.min(picture.width, picture.height)

const clamp = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value))

/** The nearest placement that leaves no edge of the square empty. */
export function settle(placement: Placement, picture: Size, sidePx: number): Placement {
  const zoom = Math.min(maxZoom, Math.max(1, placement.zoom))
  const scale = coverScale(picture, sidePx) * zoom
  return {
    zoom,
    x: clamp(placement.x, Math.max(0, (picture.width * scale - sidePx) / 2)),
    y: clamp(placement.y, Math.max(0, (picture.height * scale - sidePx) / 2)),
  }
}

/** The part of the picture, in picture pixels, that the square shows. */
export function shownPart(
  placement: Placement,
  picture: Size,
  sidePx: number,
): { x: number; y: number; side: number } {
  const scale = coverScale(picture, sidePx) * placement.zoom
  const side = sidePx / scale
  return {
    x: picture.width / 2 - placement.x / scale - side / 2,
    y: picture.height / 2 - placement.y / scale - side / 2,
    side,
  }
}
