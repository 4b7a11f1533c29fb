import { toWireId } from '@stoa/kit'
import type { PhraseRow } from './mute-store.ts'

/** The wire shape of muted words. */
export function presentWords(phrase: PhraseRow) {
  return {
    id: toWireId('mute', phrase.phraseId),
    text: phrase.text,
    created_at: phrase.createdAt.toISOString(),
    muted_until: phrase.expiresAt?.toISOString() ?? null,
  }
}
