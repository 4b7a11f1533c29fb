import { createStore, useStore } from '../api/store.ts'

export type ToastContent = {
  text: string
  action?: { label: string; onPress: () => void }
  lastsMs?: number | null
}
type Shown = ToastContent & { id: number }

const shown = createStore<Shown | null>(null)
let lastId = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** One line, one action, six seconds. Never for the result of moving money: that gets a receipt. */
export function showToast(content: ToastContent): void {
  const id = ++lastId
  shown.set({ ...content, id })
  clearTimeout(timer)
  if (content.lastsMs !== null) {
    timer = setTimeout(() => shown.set(now => (now?.id === id ? null : now)), content.lastsMs ?? 6000)
  }
}

export function Toasts() {
  const toast = useStore(shown)
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-[calc(98px+env(safe-area-inset-bottom))] z-[var(--z-toast)] flex justify-center md:bottom-8"
    >
      {toast && (
        <div
          key={toast.id}
          className="pointer-events-auto flex min-h-12 max-w-[480px] animate-appear items-center gap-2.5 rounded-m bg-ink-fill py-1.5 pr-2 pl-4 text-on-ink text-ui shadow-e3"
        >
          <span className="py-1.5 pr-2">{toast.text}</span>
          {toast.action && (
            <button
              type="button"
              onClick={() => {
                shown.set(null)
                toast.action?.onPress()
              }}
              className="ml-auto min-h-9 flex-none px-2.5 font-semibold underline decoration-[1.5px] underline-offset-[3px]"
            >
              {toast.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
