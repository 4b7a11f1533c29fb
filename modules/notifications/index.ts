export { notificationsModule } from './module.ts'
export { type PushKeys, pushKeysOf } from './push/keys.ts'
export type { NotificationsServices, PushSettings } from './services.ts'
export { ownNoticeSettings } from './settings/routes.ts'
