import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../ui/button.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { coverScale, maxZoom, type Placement, settle, shownPart } from './crop.ts'

const sidePx = 288
const outputPx = 512
const stepPx = 12

/** Places a picture in the circle that people have. Drawn anew on this device, so nothing else of the file leaves it. */
export function CropSheet({
  picture,
  busy,
  onUse,
  onClose,
}: {
  picture: ImageBitmap
  busy: boolean
  onUse: (file: Blob) => void
  onClose: () => void
}) {
  const t = useTranslations('me')
  // State, not a ref: the sheet puts the canvas on the page after this component's first effects.
  const [canvas, setCanvas] = useState<HTMLCanvasElement | null>(null)
  const [placement, setPlacement] = useState<Placement>({ zoom: 1, x: 0, y: 0 })
  const drag = useRef<{ x: number; y: number; from: Placement } | null>(null)
  const place = (next: Placement) => setPlacement(settle(next, picture, sidePx))

  useEffect(() => {
    const brush = canvas?.getContext('2d')
    if (!brush) return
    const scale = coverScale(picture, outputPx) * placement.zoom
    const ratio = outputPx / sidePx
    brush.imageSmoothingQuality = 'high'
    brush.clearRect(0, 0, outputPx, outputPx)
    brush.drawImage(
      picture,
      outputPx / 2 + placement.x * ratio - (picture.width * scale) / 2,
      outputPx / 2 + placement.y * ratio - (picture.height * scale) / 2,
      picture.width * scale,
      picture.height * scale,
    )
  }, [canvas, picture, placement])

  const onPointerMove = (event: PointerEvent) => {
    const start = drag.current
    if (start)
      place({
        ...start.from,
        x: start.from.x + event.clientX - start.x,
        y: start.from.y + event.clientY - start.y,
      })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, Partial<Placement>> = {
      ArrowLeft: { x: placement.x - stepPx },
      ArrowRight: { x: placement.x + stepPx },
      ArrowUp: { y: placement.y - stepPx },
      ArrowDown: { y: placement.y + stepPx },
      '+': { zoom: placement.zoom + 0.2 },
      '-': { zoom: placement.zoom - 0.2 },
    }
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    place({ ...placement, ...move })
  }
  const use = () => {
    const part = shownPart(placement, picture, sidePx)
    const output = document.createElement('canvas')
    output.width = outputPx
    output.height = outputPx
    const brush = output.getContext('2d')
    if (!brush) return
    brush.imageSmoothingQuality = 'high'
    brush.drawImage(picture, part.x, part.y, part.side, part.side, 0, 0, outputPx, outputPx)
    output.toBlob(blob => blob && onUse(blob), 'image/webp', 0.9)
  }
  return (
    <Sheet open locked={busy} onClose={onClose} title={t('cropTitle')} description={t('cropHelp')}>
      <canvas
        ref={setCanvas}
        width={outputPx}
        height={outputPx}
        role="img"
        aria-label={t('cropTitle')}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={event => {
          event.currentTarget.setPointerCapture(event.pointerId)
          drag.current = { x: event.clientX, y: event.clientY, from: placement }
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => {
          drag.current = null
        }}
        onPointerCancel={() => {
          drag.current = null
        }}
        className="mx-auto my-2 cursor-grab touch-none rounded-full bg-sunken active:cursor-grabbing"
        style={{ width: sidePx, height: sidePx }}
      />
      <label className="my-4 block text-label font-medium text-ink-2">
        {t('zoom')}
        <input
          type="range"
          min={1}
          max={maxZoom}
          step={0.01}
          value={placement.zoom}
          onChange={event => place({ ...placement, zoom: Number(event.target.value) })}
          className="mt-2 block h-6 w-full accent-[var(--sun)]"
        />
      </label>
      <Button wide busy={busy} onClick={use}>
        {t('usePicture')}
      </Button>
    </Sheet>
  )
}
