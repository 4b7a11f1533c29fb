import type { Db } from '@stoa/kit'

/** The same database, whose signals nobody hears: no browser waits for news of the past. */
export function quietDb(db: Db): Db {
  return {
    query: (text, values, name) => db.query(text, values, name),
    kysely: () => db.kysely(),
    transaction: fn => db.transaction(inner => fn(quietDb(inner))),
    atOnce: fn => db.atOnce(inner => fn(quietDb(inner))),
    together: fn => db.together(inner => fn(quietDb(inner))),
    get inTransaction() {
      return db.inTransaction
    },
    signal: () => {},
    get caches() {
      return db.caches
    },
    forget: (kind, keys) => db.forget(kind, keys),
  }
}
