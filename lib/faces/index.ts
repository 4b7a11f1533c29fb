import {
  type Beard,
  beards,
  drawAge,
  drawBeard,
  drawBrows,
  drawCheeks,
  drawEarrings,
  drawEyes,
  drawGlasses,
  drawHead,
  drawHeadShade,
  drawMouth,
  drawNeck,
  drawNose,
  drawTop,
  type Earrings,
  type EyeKind,
  earringKinds,
  eyeKinds,
  type Glasses,
  glassesKinds,
  type HeadShape,
  headShapes,
  type Mouth,
  mouths,
  type TopCut,
  topCuts,
} from './features.ts'
import { coversEars, drawHair, type HairStyle, hairStyles } from './hair.ts'
import { clothColours, grounds, type HairColour, hairColours, shadeColour, skinTones } from './palette.ts'

export type { Beard, Earrings, EyeKind, Glasses, HairColour, HairStyle, HeadShape, Mouth, TopCut }
export { hairStyles, skinTones, topCuts }

/** Everything that makes one face. Each part is independent; `faceSvg` draws any combination. */
export type FaceTraits = {
  /** 0 (lightest) to 7 (darkest). */
  skin: number
  head: HeadShape
  hair: HairStyle
  hairColour: HairColour
  /** Colour of a hat or scarf, where the style has one. Hex. */
  headCloth: string
  eyes: EyeKind
  browsRaised: boolean
  mouth: Mouth
  beard: Beard
  glasses: Glasses
  earrings: Earrings
  /** Lines of age. */
  lined: boolean
  top: TopCut
  topColour: string
  accentColour: string
  ground: string
}

/** FNV-1a over UTF-16 units: small, stable on every machine. */
function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}

/** A small deterministic stream of numbers in [0, 1) (mulberry32). */
function streamFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const bareHeadedShort: ReadonlySet<HairStyle> = new Set([
  'short',
  'quiff',
  'crop',
  'curls',
  'balding',
  'bald',
  'cap',
  'beanie',
  'turban',
  'locs',
])

/** The face that a seed (a member id, a handle) always gets. Any text is a seed, the empty one too. */
export function traitsFromSeed(seed: string): FaceTraits {
  const next = streamFrom(hashText(seed))
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
  const chance = (share: number) => next() < share

  const hair = pick(hairStyles)
  const skin = Math.floor(next() * skinTones.length)
  const older = chance(0.18) || hair === 'balding'
  const darkHair: readonly HairColour[] = ['black', 'espresso', 'brown']
  const anyHair = Object.keys(hairColours) as HairColour[]
  const hairColour: HairColour = older
    ? pick(['grey', 'silver'] as const)
    : skin >= 4
      ? pick(darkHair)
      : pick(anyHair.filter(colour => colour !== 'grey' && colour !== 'silver'))
  const bearded = bareHeadedShort.has(hair) && chance(hair === 'turban' ? 0.9 : 0.42)
  const topColour = pick(clothColours)
  const differentFrom = (colour: string) => pick(clothColours.filter(other => other !== colour))
  return {
    skin,
    head: pick(headShapes),
    hair,
    hairColour,
    headCloth: differentFrom(topColour),
    eyes: bearded ? pick(['open', 'wide', 'smiling'] as const) : pick(eyeKinds),
    browsRaised: chance(0.4),
    mouth: pick(mouths),
    beard: bearded ? pick(beards.filter(kind => kind !== 'none')) : 'none',
    glasses: chance(0.26) ? pick(glassesKinds.filter(kind => kind !== 'none')) : 'none',
    earrings: !bearded && !coversEars.has(hair) && chance(0.4) ? pick(earringKinds) : 'none',
    lined: older,
    top: hair === 'hijab' ? 'crew' : pick(topCuts),
    topColour,
    accentColour: differentFrom(topColour),
    ground: pick(grounds),
  }
}

/**
 * One face as a square SVG document, 48 × 48 units.
 * @param face a seed (text) or traits; missing traits are filled from the seed in `seed`, or from the empty seed.
 * @param options `size` sets width and height in px (left out: it fills its box). The drawing is decorative, so it
 *   carries `aria-hidden`; whoever shows it names the person.
 */
export function faceSvg(
  face: string | (Partial<FaceTraits> & { seed?: string }),
  options: { size?: number } = {},
): string {
  const traits: FaceTraits =
    typeof face === 'string' ? traitsFromSeed(face) : { ...traitsFromSeed(face.seed ?? ''), ...face }
  const skin = skinTones[Math.min(Math.max(Math.trunc(traits.skin), 0), skinTones.length - 1)]!
  const colour = hairColours[traits.hairColour]
  const { back, front } = drawHair(traits.hair, traits.hairColour, traits.headCloth)
  const showsEars = !coversEars.has(traits.hair)
  const browColour = traits.hairColour === 'silver' ? '#a8a29a' : colour.fill
  const paleHair = traits.hairColour === 'blond' || traits.hairColour === 'silver'
  const size = options.size ? ` width="${options.size}" height="${options.size}"` : ''
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"${size} aria-hidden="true" focusable="false">`,
    `<rect width="48" height="48" fill="${traits.ground}"/>`,
    `<path d="M0 0h17L36 48H0z" fill="#fff6dc" opacity=".16"/><path d="M48 0v48H32L19 0z" fill="${shadeColour}" opacity=".09"/>`,
    back,
    drawNeck(skin),
    drawTop(traits.top, traits.topColour, traits.accentColour, skin),
    drawHead(traits.head, skin, showsEars),
    drawCheeks(skin),
    traits.lined ? drawAge(skin) : '',
    drawNose(skin),
    drawMouth(traits.mouth, skin),
    drawBeard(traits.beard, colour.fill),
    traits.beard === 'full' || traits.beard === 'goatee'
      ? drawMouth('soft', { ...skin, lip: '#7a3428' })
      : '',
    drawHeadShade(traits.head),
    front,
    drawBrows(browColour, traits.browsRaised, paleHair || traits.beard !== 'none'),
    drawEyes(traits.eyes, '#2a1d1a'),
    drawGlasses(traits.glasses),
    showsEars ? drawEarrings(traits.earrings) : '',
    '</svg>',
  ].join('')
}
