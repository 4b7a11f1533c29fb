import { type Box, blank, readBoxes } from './boxes.ts'
import type { Patch } from './clip.ts'
import type { Mp4Track } from './mp4-track.ts'
import { type ByteSource, damaged } from './source.ts'

const needed = {
  fragment: new Set(['mfhd', 'traf']),
  track: new Set(['tfhd', 'tfdt', 'trun', 'sbgp', 'sgpd', 'subs', 'saiz', 'saio']),
}

/** Adds what one fragment lasts to its tracks: recorders in browsers write files of fragments. */
export async function addFragment(
  source: ByteSource,
  file: { extended: Box; fragment: Box; tracks: readonly Mp4Track[]; patches: Patch[] },
): Promise<void> {
  const parts = await readBoxes(source, file.fragment.content, file.fragment.end)
  file.patches.push(...parts.filter(({ type }) => !needed.fragment.has(type)).map(blank))
  for (const part of parts.filter(({ type }) => type === 'traf')) {
    const boxes = await readBoxes(source, part.content, part.end)
    file.patches.push(...boxes.filter(({ type }) => !needed.track.has(type)).map(blank))
    const header = boxes.find(({ type }) => type === 'tfhd')
    if (!header) throw damaged()
    const { id, duration } = await readFragmentHeader(source, header)
    const track = file.tracks.find(one => one.id === id)
    if (!track) throw damaged()
    const each = duration ?? (await defaultDuration(source, file.extended, id))
    for (const run of boxes.filter(({ type }) => type === 'trun'))
      track.ticks += await sumRun(source, run, each)
  }
}

async function readFragmentHeader(
  source: ByteSource,
  box: Box,
): Promise<{ id: number; duration: number | null }> {
  const bytes = await source.read(box.content, box.end - box.content)
  const flags = bytes.readUInt32BE(0) & 0xffffff
  const at = 8 + (flags & 0x1 ? 8 : 0) + (flags & 0x2 ? 4 : 0)
  if (bytes.length < at + (flags & 0x8 ? 4 : 0)) throw damaged()
  return { id: bytes.readUInt32BE(4), duration: flags & 0x8 ? bytes.readUInt32BE(at) : null }
}

async function defaultDuration(source: ByteSource, extended: Box, id: number): Promise<number> {
  for (const box of await readBoxes(source, extended.content, extended.end)) {
    if (box.type !== 'trex') continue
    const bytes = await source.read(box.content, 24)
    if (bytes.readUInt32BE(4) === id) return bytes.readUInt32BE(12)
  }
  return 0
}

async function sumRun(source: ByteSource, box: Box, each: number): Promise<number> {
  const bytes = await source.read(box.content, box.end - box.content)
  if (bytes.length < 8) throw damaged()
  const flags = bytes.readUInt32BE(0) & 0xffffff
  const count = bytes.readUInt32BE(4)
  if (!(flags & 0x100)) return count * each
  const first = 8 + (flags & 0x1 ? 4 : 0) + (flags & 0x4 ? 4 : 0)
  const step = 4 * [0x100, 0x200, 0x400, 0x800].filter(flag => flags & flag).length
  if (bytes.length < first + count * step) throw damaged()
  let ticks = 0
  for (let sample = 0; sample < count; sample += 1) ticks += bytes.readUInt32BE(first + sample * step)
  return ticks
}
