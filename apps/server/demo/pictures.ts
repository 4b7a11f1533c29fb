/** Pictures that the neighbours post: drawn here, flat planes with one light from the upper left. */
export type PictureName = keyof typeof drawings

const [width, height] = [1200, 900]

/** A picture as SVG, to be rasterised like an upload. */
export function pictureSvg(name: PictureName): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawings[name]()}</svg>`
}

export function isPictureName(name: string): name is PictureName {
  return name in drawings
}

const rect = (x: number, y: number, w: number, h: number, fill: string, more = '') =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`
const circle = (x: number, y: number, r: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`
const shape = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`
const repeat = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

const drawings = {
  /** The harbour before anybody is up: bands of sky, a pier, one boat, its wake. */
  wake: () =>
    rect(0, 0, width, 300, '#f6dcc0') +
    rect(0, 180, width, 130, '#f3c9a2') +
    rect(0, 270, width, 120, '#d9c3cf') +
    circle(300, 330, 62, '#fbe7c4') +
    shape('M0 390 L220 350 L520 384 L820 356 L1200 388 L1200 430 L0 430 Z', '#8f89a8') +
    rect(0, 420, width, 480, '#4f7f9c') +
    repeat(9, n =>
      shape(
        `M${n * 26} ${470 + n * 46} q 320 -34 ${1200 - n * 40} 6 l 0 12 q -520 -22 ${-1200 + n * 40} 2 Z`,
        n % 2 ? '#6d9ab2' : '#43708d',
      ),
    ) +
    shape('M690 430 l210 0 l-38 62 l-140 0 Z', '#2b3147') +
    shape('M770 430 l0 -150 l92 140 Z', '#f2f1ec') +
    shape('M760 430 l0 -118 l-56 110 Z', '#d7d3cd') +
    rect(0, 640, 420, 34, '#6b5f72') +
    repeat(5, n => rect(30 + n * 86, 660, 20, 240, '#564b5f')),
  /** Light that comes in under the door of the net loft. */
  loft: () =>
    rect(0, 0, width, height, '#3b3550') +
    rect(90, 60, 420, 620, '#4a4363') +
    repeat(5, n => rect(110 + n * 80, 60, 60, 620, n % 2 ? '#554d70' : '#4f4769')) +
    rect(90, 680, 420, 16, '#fbe7c4') +
    shape('M90 696 L510 696 L1010 900 L-120 900 Z', '#e9b968') +
    shape('M140 696 L300 696 L420 900 L-20 900 Z', '#f4d39a') +
    rect(700, 120, 380, 24, '#5b5278') +
    repeat(14, n =>
      shape(
        `M${710 + n * 27} 144 q 14 260 ${n % 2 ? -18 : 20} 430`,
        'none',
        'stroke="#8a80a6" stroke-width="5"',
      ),
    ) +
    repeat(7, n =>
      shape(`M704 ${200 + n * 54} q 190 46 372 0`, 'none', 'stroke="#7b719a" stroke-width="4"'),
    ) +
    circle(760, 610, 26, '#c2452f') +
    circle(1010, 640, 26, '#c2452f'),
  /** Mugs on the shelf of the kiln room, one of them leaning. */
  mugs: () =>
    rect(0, 0, width, height, '#e7e2d6') +
    rect(0, 0, width, 430, '#eee9de') +
    repeat(
      2,
      row => rect(80, 400 + row * 330, 1040, 30, '#8a6f58') + rect(80, 430 + row * 330, 1040, 16, '#6f5847'),
    ) +
    repeat(9, n => {
      const row = n < 5 ? 0 : 1
      const [x, y] = [120 + (n % 5) * 205, 250 + row * 330]
      const glaze = ['#3f6f9a', '#4a7ea8', '#355f88', '#5a8fb3', '#2f5d8c'][n % 5]!
      const turn = n === 7 ? `transform="rotate(11 ${x + 60} ${y + 150})"` : ''
      return `<g ${turn}>${shape(`M${x + 112} ${y + 40} q 66 10 30 70 q -14 18 -36 14`, 'none', `stroke="${glaze}" stroke-width="18"`)}${rect(x, y, 124, 150, glaze, 'rx="16"')}${rect(x + 70, y, 54, 150, '#2b3a63', 'rx="16" opacity="0.28"')}${shape(`M${x} ${y + 96} q 30 22 62 2 t 62 0 l 0 40 q -62 24 -124 0 Z`, '#e9dcc4')}${rect(x + 6, y - 6, 112, 16, '#f6f1e6', 'rx="8"')}</g>`
    }),
  /** Loaves on the table of the bakery. */
  bread: () =>
    rect(0, 0, width, height, '#f2e6d2') +
    rect(0, 0, width, 360, '#d8cfc6') +
    repeat(
      6,
      n =>
        rect(n * 210, 0, 196, 170, n % 2 ? '#cfc5bb' : '#e0d8cf') +
        rect(n * 210 - 105, 184, 196, 170, n % 2 ? '#e0d8cf' : '#cfc5bb'),
    ) +
    rect(0, 360, width, 540, '#b98d5f') +
    repeat(6, n => rect(0, 420 + n * 84, width, 5, '#a67c50')) +
    repeat(5, n => {
      const [x, y] = [230 + (n % 3) * 350 + (n > 2 ? 170 : 0), 500 + (n > 2 ? 200 : 0)]
      return `<ellipse cx="${x + 16}" cy="${y + 62}" rx="168" ry="40" fill="#8d6540" opacity="0.5"/><ellipse cx="${x}" cy="${y}" rx="164" ry="92" fill="#9a5f2c"/><ellipse cx="${x - 18}" cy="${y - 12}" rx="136" ry="70" fill="#b9783c"/>${repeat(4, k => shape(`M${x - 96 + k * 52} ${y - 44} q 22 36 4 84`, 'none', 'stroke="#f2ddb8" stroke-width="12" stroke-linecap="round"'))}`
    }),
  /** The lighthouse in the morning mist. */
  lighthouse: () =>
    rect(0, 0, width, height, '#d5d7de') +
    circle(860, 230, 120, '#ece6d8') +
    shape('M0 640 q 200 -70 420 -20 t 420 -10 t 360 20 L1200 900 L0 900 Z', '#8f98a8') +
    shape('M420 760 q 60 -190 210 -200 q 160 6 240 200 Z', '#5c5f73') +
    shape('M560 250 l120 0 l34 400 l-188 0 Z', '#f4f2ec') +
    shape('M634 250 l46 0 l34 400 l-70 0 Z', '#c9c5cf') +
    shape('M548 350 l144 0 l8 90 l-160 0 Z', '#c2452f') +
    shape('M538 520 l166 0 l7 86 l-180 0 Z', '#c2452f') +
    rect(560, 180, 120, 70, '#2b3147') +
    rect(576, 190, 88, 52, '#fbe7a8') +
    shape('M548 180 l72 -62 l72 62 Z', '#3d4560') +
    shape('M664 196 L1200 60 L1200 300 L664 238 Z', '#fbe7a8', 'opacity="0.35"') +
    repeat(
      4,
      n =>
        `<ellipse cx="${180 + n * 300}" cy="${700 + (n % 2) * 60}" rx="330" ry="46" fill="#e6e7ec" opacity="0.7"/>`,
    ),
  /** Nine hives behind the blue gate. */
  hives: () =>
    rect(0, 0, width, 430, '#cfe0e4') +
    shape('M0 430 q 300 -120 620 -40 t 580 10 L1200 900 L0 900 Z', '#7fa36b') +
    shape('M0 620 q 420 -80 1200 -10 L1200 900 L0 900 Z', '#6a9059') +
    repeat(9, n => {
      const [x, y] = [110 + (n % 5) * 215 + (n > 4 ? 100 : 0), 400 + (n > 4 ? 170 : 0)]
      const paint = ['#f2f1ec', '#f2b33d', '#b9cfe0', '#e9c7b0', '#d8d3e6'][n % 5]!
      return (
        rect(x, y, 120, 130, paint) +
        rect(x + 76, y, 44, 130, '#4a4363', 'opacity="0.22"') +
        rect(x - 10, y - 18, 140, 22, '#6b5f72') +
        rect(x + 36, y + 100, 48, 12, '#2b3147') +
        rect(x + 8, y + 130, 16, 26, '#564b5f') +
        rect(x + 96, y + 130, 16, 26, '#564b5f')
      )
    }) +
    repeat(
      24,
      n =>
        circle((n * 173) % 1180, 330 + ((n * 97) % 300), 6, '#2b3147') +
        circle(((n * 173) % 1180) - 7, 326 + ((n * 97) % 300), 4, '#fbe7a8'),
    ) +
    repeat(6, n => rect(n * 34, 690, 20, 210, '#2f5d8c')) +
    rect(0, 730, 200, 18, '#244c75') +
    rect(0, 830, 200, 18, '#244c75'),
} satisfies Record<string, () => string>
