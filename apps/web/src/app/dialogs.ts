import { createStore } from '../api/store.ts'

/** Dialogs that any screen or key may open. Their code comes when they first open. */
export type DialogName = 'shortcuts' | 'sign-out'

export const openedDialog = createStore<DialogName | null>(null)
export const openDialog = (name: DialogName): void => openedDialog.set(name)
export const closeDialog = (): void => openedDialog.set(null)
