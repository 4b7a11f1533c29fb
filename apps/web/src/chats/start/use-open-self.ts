import { useTranslations } from 'use-intl'
import { useGo } from '../../app/go.ts'
import { paths } from '../../paths.ts'
import { showToast } from '../../ui/toast.tsx'
import { openChat } from './open-chat.ts'

/** Opens the member's notes to themselves. */
export function useOpenSelf(): () => void {
  const t = useTranslations('chats')
  const go = useGo()
  return () => {
    void openChat('pair', []).then(opened => {
      if (opened.code === 'opened') go(paths.chat(opened.chat))
      else showToast({ text: t('openRefused') })
    })
  }
}
