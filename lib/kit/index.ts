export { type CacheKind, recall } from './cache.ts'
export { type Clock, type FixedClock, fixedClock, systemClock } from './clock.ts'
export {
  type Actor,
  atOnce,
  type Ctx,
  inTransaction,
  type MemberActor,
  type MemberCtx,
  together,
  withDb,
} from './ctx.ts'
export { type Db, type DbOptions, openDb, openPool, type RootDb, settled } from './db.ts'
export {
  appendEvent,
  appendEvents,
  type DeliveredEvent,
  firstDelivery,
  jobsDue,
  type LoggedEvent,
  type NewEvent,
  readEventsAfter,
  replaceSubscriptions,
} from './events.ts'
export { gathered } from './gathered.ts'
export {
  fromWireId,
  isUuid,
  newUuid,
  toWireId,
  type Uuid,
  uuidTimeMs,
  type WireId,
  WireIdSchema,
} from './ids.ts'
export { inTurn } from './in-turn.ts'
export { enqueue, enqueueMany, type JobOptions, type TaskHandler } from './jobs.ts'
export { kitModule } from './kit-module.ts'
export { createLogger, type Logger, silentLogger } from './log.ts'
export { type MigrationSource, migrate } from './migrate.ts'
export { type ModuleDefinition, type WiredModule, wireModule } from './module.ts'
export {
  type CurrencyCode,
  exponentOf,
  fromDecimal,
  fromWireMoney,
  isCurrency,
  type Money,
  MoneySchema,
  numericCodeOf,
  toDecimal,
  toWireMoney,
  type WireMoney,
} from './money.ts'
export { InsideAddressError, isInsideAddress, outsideLookup } from './outside.ts'
export { decodeCursor, encodeCursor, invalidCursor, Page, PageQuery } from './pagination.ts'
export {
  type FieldError,
  notFound,
  type ProblemDetails,
  ProblemError,
  problem,
  renderProblem,
} from './problem.ts'
export { clearRate, countTries, type RateVerdict, takeRate } from './rate.ts'
export { noSignals, type Signal, type SignalTransport } from './signals.ts'
export { type CheckedText, checkText, type TextLimits, type TextRule } from './text.ts'
