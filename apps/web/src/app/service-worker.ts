import { registerSW } from 'virtual:pwa-register'
import { languageStore } from '../i18n/language.ts'
import { loadMessages } from '../i18n/messages.ts'
import { showToast } from '../ui/toast.tsx'

/** A new version waits until the member says so: a page that changes under the hand could lose what is being typed. */
export function registerServiceWorker(): void {
  if (import.meta.env.DEV) return
  const update = registerSW({
    onNeedRefresh: () => {
      void loadMessages(languageStore.get()).then(messages =>
        showToast({
          text: messages.common.newVersion,
          action: { label: messages.common.reload, onPress: () => void update(true) },
          lastsMs: null,
        }),
      )
    },
  })
}
