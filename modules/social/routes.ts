import type { App } from '@stoa/kit/http'
import { registerBookmarkRoutes } from './bookmarks/routes.ts'
import { registerDraftRoutes } from './drafts/routes.ts'
import { registerEmojiRoutes } from './emoji/routes.ts'
import { registerBlockRoutes } from './graph/block-routes.ts'
import { registerRequestRoutes } from './graph/request-routes.ts'
import { registerPeopleRoutes } from './graph/routes.ts'
import { registerListRoutes } from './lists/routes.ts'
import { registerMuteRoutes } from './mutes/routes.ts'
import { registerNoteRoutes } from './notes/routes.ts'
import { registerPollRoutes } from './polls/routes.ts'
import { registerResponseRoutes } from './posts/response-routes.ts'
import { registerPostRoutes } from './posts/routes.ts'
import { registerRankingRoutes } from './ranking/routes.ts'
import type { SocialServices } from './services.ts'
import { registerSettingsRoutes } from './settings/routes.ts'
import { registerThreadRoutes } from './threads/routes.ts'
import { registerTimelineRoutes } from './timelines/routes.ts'
import { registerWatchRoutes } from './watching/routes.ts'

export function registerRoutes(app: App, services: SocialServices | undefined): void {
  registerPostRoutes(app)
  registerResponseRoutes(app)
  registerThreadRoutes(app)
  registerTimelineRoutes(app)
  registerPeopleRoutes(app)
  registerRequestRoutes(app)
  registerBlockRoutes(app)
  registerMuteRoutes(app)
  registerListRoutes(app)
  registerBookmarkRoutes(app)
  registerPollRoutes(app)
  registerDraftRoutes(app)
  registerEmojiRoutes(app, services?.media ?? null)
  registerSettingsRoutes(app)
  registerRankingRoutes(app)
  registerNoteRoutes(app)
  registerWatchRoutes(app)
}
