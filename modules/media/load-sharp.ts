import type sharp from 'sharp'

/**
 * The decoder of pictures, brought in with the first one: its libraries take memory that most processes never need.
 * It keeps nothing between pictures, since none is read twice.
 */
export async function loadSharp(): Promise<typeof sharp> {
  const loaded = await import('sharp')
  loaded.default.cache(false)
  return loaded.default
}
