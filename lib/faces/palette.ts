/** Skin tones, light to dark: fill, shade under chin and nose, cheek, and mouth line. */
export const skinTones = [
  { fill: '#f6d7bd', shade: '#e3b898', cheek: '#e9a48c', lip: '#a8503f' },
  { fill: '#f1c9a5', shade: '#dba97f', cheek: '#e0936f', lip: '#9c4a38' },
  { fill: '#e0a878', shade: '#c58a5b', cheek: '#cf7d55', lip: '#8a4130' },
  { fill: '#cf9464', shade: '#b17848', cheek: '#bd6c45', lip: '#7b3827' },
  { fill: '#b57a4e', shade: '#976038', cheek: '#a35a38', lip: '#672c1e' },
  { fill: '#9a6240', shade: '#7d4c2f', cheek: '#8c4830', lip: '#4f2016' },
  { fill: '#7c4e35', shade: '#623a26', cheek: '#713a28', lip: '#3d1812' },
  { fill: '#5f3b2a', shade: '#492b1e', cheek: '#582c20', lip: '#2e110d' },
] as const

/** Hair colours: fill, and the lit strand drawn on it. */
export const hairColours = {
  black: { fill: '#211b1d', light: '#3d3437' },
  espresso: { fill: '#33241f', light: '#553d33' },
  brown: { fill: '#553625', light: '#7b5238' },
  chestnut: { fill: '#7a4526', light: '#a2643a' },
  copper: { fill: '#a9562a', light: '#cf7d45' },
  honey: { fill: '#b9793a', light: '#d9a05e' },
  blond: { fill: '#d3a95f', light: '#ecca8d' },
  grey: { fill: '#9a979a', light: '#bdbabd' },
  silver: { fill: '#d8d3cb', light: '#f0ece4' },
  plum: { fill: '#5d3350', light: '#835075' },
} as const

export type HairColour = keyof typeof hairColours

/** Cloth: tops, hats, scarves. All sit well on every ground. */
export const clothColours = [
  '#31456b',
  '#e8a33d',
  '#f3efe4',
  '#7c3550',
  '#4a6a58',
  '#c95b3f',
  '#3d3f63',
  '#3f5a4c',
  '#75445c',
  '#e9e2d2',
  '#2f5d7c',
  '#8a6a3f',
  '#56616f',
  '#a8412d',
] as const

/** Grounds: limewash pigments, so that a row of members reads as one painted wall. */
export const grounds = [
  '#d9b777',
  '#8fb5a4',
  '#b9c4d9',
  '#e7b7a0',
  '#c7cdb4',
  '#9fb2cc',
  '#d4bfd6',
  '#d8cdb8',
  '#b7c9cf',
  '#c9b9a0',
  '#e3cf9d',
  '#a9bfae',
  '#cfa9a0',
  '#bcb6d4',
] as const

/** The violet of shade. Never black. */
export const shadeColour = '#1f2547'
