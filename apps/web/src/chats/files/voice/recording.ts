import type { Prepared } from '../prepare-file.ts'
import { encodeWave, waveOf } from './wave.ts'

const levelEveryMs = 80
/** What is longer is a lecture. */
export const longestMs = 15 * 60_000

const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus']

export interface Recording {
  /** From 0 to 1, so far. */
  levels(): readonly number[]
  elapsedMs(): number
  /** The note, ready to be sealed; the microphone is let go. */
  finish(): Promise<Prepared>
  /** Lets the microphone go and keeps nothing. */
  cancel(): void
}

/** Whether this browser can record at all. */
export const canRecord = (): boolean =>
  typeof MediaRecorder !== 'undefined' && navigator.mediaDevices?.getUserMedia !== undefined

/** Asks for the microphone and records. @throws DOMException when it is refused or there is none */
export async function startRecording(): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
  const mimeType = types.find(type => MediaRecorder.isTypeSupported(type))
  const recorder = new MediaRecorder(stream, mimeType ? { mimeType } : {})
  const chunks: Blob[] = []
  recorder.ondataavailable = ({ data }) => chunks.push(data)
  const meter = measure(stream)
  const startedAt = performance.now()
  recorder.start(1000)
  const release = () => {
    meter.stop()
    for (const track of stream.getTracks()) track.stop()
  }
  return {
    levels: () => meter.levels,
    elapsedMs: () => performance.now() - startedAt,
    async finish() {
      const durationMs = Math.max(1, Math.round(performance.now() - startedAt))
      const stopped = new Promise(resolve => recorder.addEventListener('stop', resolve, { once: true }))
      if (recorder.state !== 'inactive') {
        recorder.stop()
        await stopped
      }
      release()
      const [type = 'audio/webm'] = (recorder.mimeType || 'audio/webm').split(';')
      const bytes = new Blob(chunks, { type })
      const extension = type === 'audio/mp4' ? 'm4a' : type.slice(type.indexOf('/') + 1)
      return {
        bytes,
        about: {
          ...{ size: bytes.size, type, name: `voice-note.${extension}`, durationMs },
          wave: encodeWave(waveOf(meter.levels)),
        },
      }
    },
    cancel() {
      if (recorder.state !== 'inactive') recorder.stop()
      release()
    },
  }
}

/** Notes how loud it is, several times a second. */
function measure(stream: MediaStream): { levels: readonly number[]; stop(): void } {
  const audio = new AudioContext()
  const analyser = audio.createAnalyser()
  analyser.fftSize = 1024
  audio.createMediaStreamSource(stream).connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  const levels: number[] = []
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples)
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length
    levels.push(Math.min(1, Math.sqrt(power) * 3))
  }, levelEveryMs)
  return {
    levels,
    stop() {
      clearInterval(timer)
      void audio.close()
    },
  }
}
