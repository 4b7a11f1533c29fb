import { shadeColour } from './palette.ts'

export const headShapes = ['oval', 'round', 'square'] as const
export type HeadShape = (typeof headShapes)[number]
export const mouths = ['smile', 'soft', 'grin', 'calm', 'side'] as const
export type Mouth = (typeof mouths)[number]
export const eyeKinds = ['open', 'lashes', 'smiling', 'wide'] as const
export type EyeKind = (typeof eyeKinds)[number]
export const beards = ['none', 'stubble', 'full', 'goatee', 'moustache'] as const
export type Beard = (typeof beards)[number]
export const glassesKinds = ['none', 'round', 'square', 'half'] as const
export type Glasses = (typeof glassesKinds)[number]
export const earringKinds = ['none', 'stud', 'hoop', 'drop'] as const
export type Earrings = (typeof earringKinds)[number]
export const topCuts = ['crew', 'collar', 'vee', 'roll', 'stripes', 'hood', 'apron'] as const
export type TopCut = (typeof topCuts)[number]

type Skin = { fill: string; shade: string; cheek: string; lip: string }

const headPaths: Record<HeadShape, string> = {
  oval: 'M14 20.500C14 13 18 10 24 10s10 3 10 10.500C34 29 29.500 34.700 24 34.700S14 29 14 20.500z',
  round:
    'M13.800 21C13.800 13.200 18 10 24 10s10.200 3.200 10.200 11c0 8-4.600 13-10.200 13s-10.200-5-10.200-13z',
  square:
    'M14 20c0-7 4-10 10-10s10 3 10 10c0 4.600-.5 8-2.200 10.600-1.600 2.600-4.400 4.200-7.800 4.200s-6.200-1.600-7.800-4.200C14.500 28 14 24.600 14 20z',
}
const headShade: Record<HeadShape, string> = {
  oval: 'M28.600 10.900C32.200 12.300 34 15.500 34 20.500 34 29 29.500 34.700 24 34.700c4.600-2 7.300-7 7.300-13.700 0-4-.9-7.400-2.700-10.100z',
  round:
    'M28.800 10.900c3.600 1.500 5.400 4.900 5.400 10.100 0 8-4.600 13-10.200 13 4.700-1.800 7.500-6.500 7.500-13 0-4-.9-7.400-2.700-10.100z',
  square:
    'M28.600 10.900C32.200 12.300 34 15.300 34 20c0 4.600-.5 8-2.200 10.600-1.600 2.600-4.400 4.200-7.800 4.200 4.700-2 7.300-7 7.300-13.800 0-4-.9-7.400-2.700-10.100z',
}

export const drawHead = (shape: HeadShape, skin: Skin, ears: boolean) =>
  (ears
    ? `<g fill="${skin.fill}"><ellipse cx="13.900" cy="23.400" rx="2" ry="2.600"/><ellipse cx="34.100" cy="23.400" rx="2" ry="2.600"/></g><path d="M13.300 22.400c.8.300 1.100 1 1 1.900M34.700 22.400c-.8.300-1.100 1-1 1.900" stroke="${skin.shade}" stroke-width=".8" fill="none" stroke-linecap="round"/>`
    : '') + `<path d="${headPaths[shape]}" fill="${skin.fill}"/>`

export const drawHeadShade = (shape: HeadShape) =>
  `<path d="${headShade[shape]}" fill="${shadeColour}" opacity=".12"/>`

export const drawNeck = (skin: Skin) =>
  `<path d="M19.800 29h8.400v8.200c0 3.600-8.400 3.600-8.400 0z" fill="${skin.fill}"/><path d="M19.800 31.600c2.400 3.200 6 3.200 8.400 0v2.600c-2 2.500-6.400 2.500-8.400 0z" fill="${skin.shade}"/>`

export function drawEyes(kind: EyeKind, ink: string): string {
  if (kind === 'smiling')
    return `<path d="M18.700 23.600c.7-1.300 2.300-1.300 3 0M26.300 23.600c.7-1.300 2.300-1.300 3 0" fill="none" stroke="${ink}" stroke-width="1.150" stroke-linecap="round"/>`
  const rx = kind === 'wide' ? 1.25 : 1.1
  const ry = kind === 'wide' ? 1.5 : 1.35
  const eyes = `<g fill="${ink}"><ellipse cx="20.200" cy="23" rx="${rx}" ry="${ry}"/><ellipse cx="27.800" cy="23" rx="${rx}" ry="${ry}"/></g><g fill="#fff" opacity=".75"><circle cx="19.850" cy="22.550" r=".36"/><circle cx="27.450" cy="22.550" r=".36"/></g>`
  if (kind !== 'lashes') return eyes
  return `${eyes}<path d="M18.300 22.500c.5-.9 1.200-1.300 2.100-1.300M29.700 22.500c-.5-.9-1.200-1.300-2.100-1.300" fill="none" stroke="${ink}" stroke-width=".8" stroke-linecap="round"/>`
}

export const drawBrows = (colour: string, raised: boolean, heavy: boolean) => {
  const y = raised ? 18.9 : 19.5
  return `<path d="M18.200 ${y + 0.6}q1.900-1.300 3.900-.4M25.900 ${y + 0.2}q2-.9 3.900.4" fill="none" stroke="${colour}" stroke-width="${heavy ? 1.3 : 0.95}" stroke-linecap="round" opacity=".9"/>`
}

export const drawNose = (skin: Skin) =>
  `<path d="M24.300 23.200c.5 1.300 1 2.300.6 2.900-.3.400-1.100.500-1.700.2" fill="none" stroke="${skin.shade}" stroke-width=".95" stroke-linecap="round" stroke-linejoin="round"/>`

export const drawCheeks = (skin: Skin) =>
  `<g fill="${skin.cheek}" opacity=".34"><ellipse cx="17.600" cy="26.700" rx="1.900" ry="1.300"/><ellipse cx="30.400" cy="26.700" rx="1.900" ry="1.300"/></g>`

export const drawAge = (skin: Skin) =>
  `<g fill="none" stroke="${skin.shade}" stroke-width=".7" stroke-linecap="round"><path d="M20.400 26.400c-.8.700-1.200 1.500-1.300 2.400M27.600 26.400c.8.700 1.200 1.500 1.300 2.400"/><path d="M16.200 22.400l-1-.6M16.200 23.700l-1.100.2M31.800 22.400l1-.6M31.800 23.700l1.100.2"/></g>`

export function drawMouth(kind: Mouth, skin: Skin): string {
  const line = (d: string) =>
    `<path d="${d}" fill="none" stroke="${skin.lip}" stroke-width="1.150" stroke-linecap="round"/>`
  switch (kind) {
    case 'smile':
      return line('M20.800 28.900c1.700 1.700 4.700 1.700 6.400 0')
    case 'soft':
      return line('M21.600 29.200c1.400 1.100 3.400 1.100 4.800 0')
    case 'grin':
      return `<path d="M20.700 28.500c2 .5 4.600.5 6.600 0-.4 2-1.700 3-3.300 3s-2.900-1-3.300-3z" fill="${skin.lip}"/><path d="M21.200 28.700c1.800.4 3.800.4 5.600 0l-.3.900c-1.600.3-3.400.3-5 0z" fill="#fdf8ee"/>`
    case 'calm':
      return line('M21.700 29.500c1.500.5 3.100.5 4.600 0')
    case 'side':
      return line('M21.500 29.300c1.700 1 3.700.7 5-.6')
  }
}

export function drawBeard(kind: Beard, colour: string): string {
  const path = (d: string, opacity = 1) => `<path d="${d}" fill="${colour}" opacity="${opacity}"/>`
  switch (kind) {
    case 'none':
      return ''
    case 'stubble':
      return path(
        'M14.300 24.200c.6 8 4.900 10.700 9.700 10.700s9.100-2.700 9.700-10.700c-1.500 3-3.600 4.200-5.800 4-1.500-1.100-6.300-1.100-7.800 0-2.200.2-4.300-1-5.800-4z',
        0.26,
      )
    case 'full':
      return path(
        'M14 22.600c.2 10.400 4.700 14.300 10 14.300s9.800-3.900 10-14.300c-1.500 4.400-3.900 5.700-6.200 5.500-1.500-1.200-6.100-1.200-7.600 0-2.300.2-4.700-1.100-6.200-5.500z',
      )
    case 'goatee':
      return path(
        'M20 27.800c1.900-1.300 6.100-1.300 8 0 .5 1.300.5 2.700.2 4.200-.7 2.600-2.200 3.700-4.200 3.700s-3.500-1.100-4.200-3.700c-.3-1.500-.3-2.900.2-4.200zm1.500 1.400c1.500.9 3.500.9 5 0-1.400-.6-3.600-.6-5 0z',
      )
    case 'moustache':
      return path(
        'M19.200 28.600c.8-1.700 3.300-2 4.800-.9 1.500-1.100 4-.8 4.800.9-.9.800-3.200 1-4.800.2-1.600.8-3.900.6-4.800-.2z',
      )
  }
}

export function drawGlasses(kind: Glasses): string {
  if (kind === 'none') return ''
  const frame = `fill="#fff" fill-opacity=".16" stroke="#272431" stroke-width=".95"`
  const arms =
    '<path d="M16.800 22.400l-2.600-.5M31.200 22.400l2.600-.5M23.100 22.500c.6-.5 1.200-.5 1.800 0" fill="none" stroke="#272431" stroke-width=".95"/>'
  if (kind === 'round')
    return `<circle cx="19.900" cy="23" r="3.200" ${frame}/><circle cx="28.100" cy="23" r="3.200" ${frame}/>${arms}`
  if (kind === 'square')
    return `<rect x="16.600" y="20.600" width="6.500" height="5" rx="1.500" ${frame}/><rect x="24.900" y="20.600" width="6.500" height="5" rx="1.500" ${frame}/>${arms}`
  return `<path d="M16.700 22.600h6.500c0 4.300-6.500 4.300-6.500 0zM24.800 22.600h6.500c0 4.300-6.500 4.300-6.500 0z" ${frame} stroke-linejoin="round"/>${arms}`
}

export function drawEarrings(kind: Earrings): string {
  switch (kind) {
    case 'none':
      return ''
    case 'stud':
      return '<g fill="#e9b44c"><circle cx="13.700" cy="26" r=".85"/><circle cx="34.300" cy="26" r=".85"/></g>'
    case 'hoop':
      return '<g fill="none" stroke="#e0a63a" stroke-width=".9"><circle cx="13.500" cy="27.300" r="1.700"/><circle cx="34.500" cy="27.300" r="1.700"/></g>'
    case 'drop':
      return '<g fill="#3f8f86"><path d="M13.500 25.600c1.100 1.800 1.300 3.600 0 3.900-1.300-.3-1.100-2.100 0-3.900zM34.500 25.600c1.100 1.800 1.300 3.600 0 3.900-1.300-.3-1.100-2.100 0-3.900z"/></g>'
  }
}

export function drawTop(cut: TopCut, colour: string, accent: string, skin: Skin): string {
  const body = `<path d="M7.500 50c0-9.800 7.500-13.600 16.500-13.600S40.500 40.200 40.500 50z" fill="${colour}"/>`
  const shade = `<path d="M30 36.900c6.200 1.600 10.500 5.400 10.500 13.100H28.500c2.400-3.600 2.900-8.400 1.500-13.100z" fill="${shadeColour}" opacity=".14"/>`
  const skinOpening = (d: string) => `<path d="${d}" fill="${skin.fill}"/>`
  switch (cut) {
    case 'crew':
      return `${body}${skinOpening('M18.900 36.500c2 3.200 8.200 3.200 10.200 0z')}<path d="M18.300 36.600c2.200 4.200 9.200 4.200 11.400 0" fill="none" stroke="${shadeColour}" stroke-opacity=".22" stroke-width="1.300"/>${shade}`
    case 'collar':
      return `${body}${skinOpening('M20 36.300h8l-4 4.800z')}<path d="M19.300 35.400l4.700 5.900-3.900 3.300-4.600-7.400zM28.700 35.400L24 41.300l3.900 3.300 4.600-7.400z" fill="${colour}"/><path d="M19.300 35.400l4.700 5.900-3.900 3.300-4.600-7.400zM28.700 35.400L24 41.300l3.900 3.300 4.600-7.400z" fill="#fff" opacity=".22"/><path d="M24 41.300V48" stroke="${shadeColour}" stroke-opacity=".3" stroke-width=".9"/>${shade}`
    case 'vee':
      return `${body}${skinOpening('M18.700 36.500h10.600L24 43.800z')}<path d="M18.500 36.500l5.500 7.500 5.500-7.500" fill="none" stroke="${accent}" stroke-width="1.200" stroke-linejoin="round"/>${shade}`
    case 'roll':
      return `${body}<path d="M18.600 33.600c3.300 1.700 7.500 1.700 10.800 0l.6 4.300c-3.500 2-8.500 2-12 0z" fill="${colour}"/><path d="M18.300 37.400c3.500 2 7.900 2 11.400 0" fill="none" stroke="${shadeColour}" stroke-opacity=".25" stroke-width="1"/>${shade}`
    case 'stripes':
      return `${body}<path d="M10.300 41.600c8.600 2.500 18.800 2.500 27.400 0l1 2.300c-9.200 2.600-20.200 2.600-29.400 0zM8.200 46c10 2.500 21.600 2.500 31.600 0V48H8z" fill="${accent}"/>${skinOpening('M18.900 36.500c2 3.200 8.200 3.200 10.200 0z')}${shade}`
    case 'hood':
      return `<path d="M11 37.500c1.500-4.500 5-6.500 8.500-7h9c3.500.5 7 2.500 8.500 7l-4 6H15z" fill="${colour}"/><path d="M11 37.500c1.500-4.500 5-6.500 8.500-7h9c3.500.5 7 2.500 8.500 7l-4 6H15z" fill="${shadeColour}" opacity=".2"/>${drawNeck(skin)}${body}${skinOpening('M19.600 36.400c1.800 2.600 7 2.600 8.800 0z')}<path d="M21.300 38.700V44M26.700 38.700v4.300" stroke="#f7f2e6" stroke-width="1" stroke-linecap="round"/>${shade}`
    case 'apron':
      return `${body}${skinOpening('M18.900 36.500c2 3.200 8.200 3.200 10.200 0z')}<path d="M17 43h14v7H17z" fill="${accent}"/><path d="M17.600 43l-1.800-6M30.400 43l1.800-6" stroke="${accent}" stroke-width="1.500"/>${shade}`
  }
}
