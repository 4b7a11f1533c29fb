import { sendForm } from '../../api/send-form.ts'
import type { Import, ImportKind } from './data-calls.ts'

/** Sends a file to be taken in; rejects like `sendForm`. */
export function sendImport(
  sent: { kind: ImportKind; file: File },
  on: { progress: (share: number) => void; signal: AbortSignal },
): Promise<Import> {
  const form = new FormData()
  form.append('kind', sent.kind)
  form.append('file', sent.file)
  return sendForm({ path: '/v1/me/imports', form, expect: 202 }, on)
}
