/** How a picture is looked at: enlarged `scale` times and moved from the middle, in pixels of the screen. */
export type View = { scale: number; x: number; y: number }
export type Box = { width: number; height: number }

export const wholeView: View = { scale: 1, x: 0, y: 0 }
export const maxScale = 6

/** Brings the view back to where the enlarged picture still covers the middle of the box. */
export function settleView(view: View, box: Box): View {
  const scale = Math.min(maxScale, Math.max(1, view.scale))
  const room = { x: (box.width * (scale - 1)) / 2, y: (box.height * (scale - 1)) / 2 }
  const keep = (value: number, most: number) => Math.min(most, Math.max(-most, value)) || 0
  return { scale, x: keep(view.x, room.x), y: keep(view.y, room.y) }
}

/** Enlarges by `factor` so that what lies under `point` (from the middle of the box) stays there. */
export function zoomAt(view: View, factor: number, point: { x: number; y: number }, box: Box): View {
  const scale = Math.min(maxScale, Math.max(1, view.scale * factor))
  const grown = scale / view.scale
  return settleView(
    { scale, x: point.x - (point.x - view.x) * grown, y: point.y - (point.y - view.y) * grown },
    box,
  )
}
