/** Bars that a voice note is drawn with. */
export const waveBars = 48

/** How loud a recording is from beginning to end, a byte a bar, the loudest at 255. */
export function waveOf(levels: readonly number[], bars = waveBars): Uint8Array<ArrayBuffer> {
  const wave = new Uint8Array(bars)
  if (levels.length === 0) return wave
  const loudest = Math.max(...levels, 0.02)
  for (let bar = 0; bar < bars; bar += 1) {
    const from = Math.floor((bar * levels.length) / bars)
    const until = Math.max(from + 1, Math.floor(((bar + 1) * levels.length) / bars))
    wave[bar] = Math.round((Math.max(...levels.slice(from, until)) / loudest) * 255)
  }
  return wave
}

export const encodeWave = (wave: Uint8Array): string => btoa(String.fromCharCode(...wave))

export const decodeWave = (text: string): number[] => Array.from(atob(text), char => char.charCodeAt(0))
