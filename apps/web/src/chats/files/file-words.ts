import type { FileRef } from '@stoa/chat-engine'
import { useTranslations } from 'use-intl'
import { kindOfFile } from './file-kind.ts'

/** What files are, in a word or two. */
export function useFileWords(): (files: readonly FileRef[]) => string {
  const t = useTranslations('chatFiles')
  return files => {
    const kinds = new Set(files.map(kindOfFile))
    const [only] = kinds
    if (kinds.size > 1 || !only) return t('said.files', { count: files.length })
    if (only === 'image') return t('said.pictures', { count: files.length })
    if (only === 'file' && files.length === 1) return files[0]!.name
    if (files.length > 1) return t('said.files', { count: files.length })
    return t(only === 'video' ? 'said.video' : 'said.sound')
  }
}
