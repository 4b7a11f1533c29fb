import type { IncomingHttpHeaders } from 'node:http'
import path from 'node:path'
import { createIdentityServices, identityModule, mailboxMail, resolveActor, smtpMail } from '@stoa/identity'
import {
  type Actor,
  type Clock,
  type Ctx,
  type Logger,
  type RootDb,
  type Uuid,
  type WiredModule,
  wireModule,
} from '@stoa/kit'
import { type KeptSealing, keepSealing, ledgerModule, openLedger } from '@stoa/ledger'
import { diskStorage, mediaModule } from '@stoa/media'
import {
  createMessagingServices,
  createSendHandler,
  createTypingHandler,
  messagingModule,
} from '@stoa/messaging'
import { type NotificationsServices, notificationsModule, pushKeysOf } from '@stoa/notifications'
import { owndataModule } from '@stoa/owndata'
import {
  type Bank,
  type BankOptions,
  canSeeTransfer,
  defaultMaxSendMinor,
  defaultMaxTopUpMinor,
  openBank,
  paymentsModule,
  resumeTopUps,
  walletObstacles,
} from '@stoa/payments'
import { safetyModule } from '@stoa/safety'
import { searchModule } from '@stoa/search'
import { createLinkReader, createSocialServices, socialModule } from '@stoa/social'
import { readBarriers, readBarriersBetween } from './barriers.ts'
import type { Config } from './config.ts'
import { demoModule } from './demo/demo-module.ts'
import { townPassword } from './demo/town.ts'
import type { Instance } from './instance.ts'
import type { FrameHandlers } from './realtime/realtime.ts'
import type { Secrets } from './secrets.ts'
import { mediaBlocks, subjects } from './subjects.ts'

/** Where a bank answers, and the account into which it pays what Stoa asks for. */
export type BankConnection = Omit<BankOptions, 'key'>

export interface ComposeOptions {
  config: Config
  secrets: Secrets
  db: RootDb
  clock: Clock
  log: Logger
  sandbox: BankConnection | null
}

export interface Composed {
  instance: Instance
  modules: readonly WiredModule[]
  resolveActor(ctx: Ctx, headers: IncomingHttpHeaders): Promise<Actor>
  frameHandlers: FrameHandlers
  /** Fills an empty database with the demo town when the settings ask for it. */
  seedDemo(progress: (what: string) => void): Promise<void>
  /** Takes up what a process that was killed has left open, and seals the ledger from now on. */
  resume(ctx: Ctx): Promise<void>
  stop(): Promise<void>
}

/** The one place that knows all modules and gives each what it needs. Opens no connection by itself. */
export function composeModules(options: ComposeOptions): Composed {
  const { config, db, clock, log } = options
  const storage = diskStorage(path.join(config.dataDir, 'media'))
  const incoming = { storage, incomingFolder: path.join(config.dataDir, 'media-incoming') }
  const mail = config.smtpUrl ? smtpMail({ url: config.smtpUrl, from: config.mailFrom }) : mailboxMail
  const identity = createIdentityServices({
    db,
    clock,
    log,
    secret: options.secrets.session,
    origins: [config.origin],
    instanceName: config.instanceName,
    demo: config.demo,
    demoWords: readDemoWords,
    devMailbox: config.mode !== 'production',
    mail,
    media: storage,
    deletionObstacles: walletObstacles,
  })
  const links = config.linkPreviews
    ? createLinkReader({ userAgent: `StoaPreview/1.0 (+${config.origin})` })
    : null
  const engine = openLedger({ db, clock, log })
  let sealing: KeptSealing | undefined
  const payments = {
    readBarriers,
    ledger: engine,
    bank: connectBank(options),
    settings: {
      sandbox: config.mode === 'sandbox',
      operatorName: config.instanceName,
      currencies: {
        USD: {
          stepUpMinor: config.stepUpAmountMinor,
          maxSendMinor: defaultMaxSendMinor,
          maxTopUpMinor: defaultMaxTopUpMinor,
        },
      },
    },
  }
  const messaging = createMessagingServices(
    { readBarriers, readBarriersBetween, storage },
    { messagesPerMinute: config.messagesPerMinute },
  )
  const notifications: NotificationsServices = {
    instanceName: config.instanceName,
    origin: config.origin,
    secret: options.secrets.session,
    mail,
    push: {
      keys: pushKeysOf(options.secrets.push),
      contact: `mailto:${addressOf(config.mailFrom)}`,
      allowLoopback: config.pushLoopback,
    },
  }
  return {
    instance: {
      demo_password: config.demo ? townPassword : null,
      name: config.instanceName,
      mode: config.mode,
      demo: config.demo,
      mail: mail.kind,
    },
    modules: [
      wireModule(mediaModule, incoming),
      wireModule(identityModule, identity),
      wireModule(ledgerModule, { canSeeTransfer }),
      wireModule(paymentsModule, payments),
      wireModule(safetyModule, { subjects, media: mediaBlocks, evidenceDays: config.evidenceDays }),
      wireModule(
        socialModule,
        createSocialServices({ secret: options.secrets.session, media: storage, links }),
      ),
      wireModule(messagingModule, messaging),
      wireModule(notificationsModule, notifications),
      wireModule(searchModule, undefined),
      wireModule(owndataModule, {
        media: storage,
        incoming,
        files: diskStorage(path.join(config.dataDir, 'own-data')),
        payments,
        instanceName: config.instanceName,
        host: new URL(config.origin).host,
        importMaxBytes: config.importMaxBytes,
      }),
      wireModule(demoModule, undefined),
    ],
    resolveActor: (ctx, headers) => resolveActor(ctx, identity, headers),
    frameHandlers: {
      'chat.typing': createTypingHandler({ readBarriers }),
      'chat.send': createSendHandler(messaging),
    },
    async seedDemo(progress) {
      const { bank, settings } = payments
      if (!config.demo || bank === null) return
      try {
        // Only who shows the town carries it.
        const { seedDemo } = await import('./demo/seed-demo.ts')
        await seedDemo({
          ...{ db, clock, log, media: storage, bank, settings, progress },
          safety: { subjects, media: mediaBlocks, evidenceDays: config.evidenceDays },
        })
      } catch (error) {
        // A town that is not whole is no reason to stay closed; the next start goes on with it.
        log.error({ err: error }, 'the demo town could not be filled')
      }
    },
    resume: async ctx => {
      sealing = keepSealing(ctx)
      await resumeTopUps(ctx)
    },
    async stop() {
      await engine.close()
      await links?.close()
      await sealing?.stop()
    },
  }
}

/** Whoever becomes a demo member comes in also when their first device does not wake: without the past of the chats. */
async function readDemoWords(ctx: Ctx, memberId: Uuid): Promise<string | null> {
  try {
    const { wakeFirstDevice } = await import('./demo/wake-first-device.ts')
    return await wakeFirstDevice(ctx, { readBarriers }, memberId)
  } catch (error) {
    ctx.log.error({ err: error }, 'the first device of a demo member did not wake')
    return null
  }
}

/** Sandbox mode knows one bank, the sandbox's. No other is connected: top-ups are then refused, not simulated. */
function connectBank({ sandbox, secrets }: ComposeOptions): Bank | null {
  if (sandbox === null) return null
  return openBank({ ...sandbox, key: secrets.sandbox })
}

/** `Stoa <stoa@stoa.example>` without the name. */
function addressOf(sender: string): string {
  return /<([^<>]+)>/.exec(sender)?.[1] ?? sender
}
