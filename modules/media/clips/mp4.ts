import { blank, blankDates, readBoxes } from './boxes.ts'
import type { Clip } from './clip.ts'
import { addFragment } from './mp4-fragments.ts'
import { type Mp4Track, readTrack } from './mp4-track.ts'
import { type ByteSource, damaged, Refused } from './source.ts'

/** Needed to play; everything else (user data, places, other programs' boxes) is made blank. */
const needed = {
  file: new Set(['ftyp', 'moov', 'mdat', 'moof', 'styp', 'sidx', 'mfra']),
  movie: new Set(['mvhd', 'trak', 'mvex']),
}

/** MP4 and M4A: H.264 with AAC or without, and AAC alone. */
export async function readMp4(source: ByteSource): Promise<Clip> {
  const top = await readBoxes(source, 0, source.size)
  const movies = top.filter(({ type }) => type === 'moov')
  const [movie] = movies
  if (top[0]?.type !== 'ftyp' || !movie || movies.length > 1) throw damaged()
  if (!top.some(({ type, content, end }) => type === 'mdat' && end > content)) throw damaged()
  const patches = top.filter(({ type }) => !needed.file.has(type)).map(blank)
  const parts = await readBoxes(source, movie.content, movie.end)
  patches.push(...parts.filter(({ type }) => !needed.movie.has(type)).map(blank))
  for (const header of parts.filter(({ type }) => type === 'mvhd'))
    patches.push(await blankDates(source, header))

  const trackBoxes = parts.filter(({ type }) => type === 'trak')
  if (trackBoxes.length < 1 || trackBoxes.length > 2) throw new Refused('clip_tracks')
  const tracks: Mp4Track[] = []
  for (const box of trackBoxes) tracks.push(await readTrack(source, box, patches))
  const extended = parts.find(({ type }) => type === 'mvex')
  if (extended) {
    for (const fragment of top.filter(({ type }) => type === 'moof')) {
      await addFragment(source, { extended, fragment, tracks, patches })
    }
  }
  const [video, sound] = (['vide', 'soun'] as const).map(kind => tracks.filter(track => track.kind === kind))
  if (video!.length > 1 || sound!.length > 1) throw new Refused('clip_tracks')
  const [picture] = video!
  return {
    kind: picture ? 'video' : 'audio',
    extension: picture ? 'mp4' : 'm4a',
    contentType: picture ? 'video/mp4' : 'audio/mp4',
    durationMs: Math.max(...tracks.map(track => (track.ticks / track.timescale) * 1000)),
    width: picture?.width ?? null,
    height: picture?.height ?? null,
    start: 0,
    end: source.size,
    patches,
  }
}
