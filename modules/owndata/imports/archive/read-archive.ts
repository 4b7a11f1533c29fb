import { inTransaction, type MemberCtx } from '@stoa/kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import type { OwnDataServices } from '../../services.ts'
import { bringImportTask } from '../bring-items.ts'
import { cleanImport } from '../clean-import.ts'
import { finishImport } from '../finish-import.ts'
import {
  type ImportKey,
  type ImportRow,
  lockImport,
  moveImport,
  setTally,
  type Tally,
} from '../import-store.ts'
import { deleteItems, insertItems, type NewItem, type Verdict } from '../item-store.ts'
import { enqueueStep } from '../step-job.ts'
import { addVerdicts, emptyTally } from '../tally.ts'
import { deleteFileRows, findFiles, laidKey, setOrigin } from './file-store.ts'
import { countImported } from './imported-post-store.ts'
import { layOut } from './lay-out.ts'
import { actorMaxBytes, archiveMaxPosts, memberMaxPosts } from './limits.ts'
import { readActivity } from './read-activity.ts'
import { readOutbox } from './read-outbox.ts'
import { ArchiveRefusal } from './refusal.ts'

const Actor = Type.Object({ id: Type.String({ minLength: 1, maxLength: 2_000 }) })
const subjectMaxUnits = 500
const batch = 200

/**
 * The first step of an archive: lays it out and makes an item of each post. Cut off, it starts anew; nothing has been
 * brought yet.
 */
export async function readArchive(ctx: MemberCtx, services: OwnDataServices, row: ImportRow): Promise<void> {
  if (row.state !== 'reading') return
  try {
    await startAnew(ctx, row)
    if ((await countImported(ctx.db, row.memberId)) >= memberMaxPosts)
      throw new ArchiveRefusal('archive_posts')
    const isWhole = (await layOut(ctx, services, row)) && (await makeItems(ctx, services, row))
    // Cancelled: what was written after its files were taken away goes too.
    if (!isWhole) return cleanImport(ctx, services, row)
    await inTransaction(ctx, async ctx => {
      if (await moveImport(ctx.db, row, 'reading', 'bringing')) await enqueueStep(ctx, bringImportTask, row)
    })
  } catch (error) {
    if (!(error instanceof ArchiveRefusal)) throw error
    await finishImport(ctx, row, { state: 'failed', failure: error.rule })
  }
}

async function startAnew(ctx: MemberCtx, key: ImportKey): Promise<void> {
  await deleteFileRows(ctx.db, key)
  await deleteItems(ctx.db, key)
  await setTally(ctx.db, key, { items: 0, ...emptyTally() })
}

async function makeItems(ctx: MemberCtx, services: OwnDataServices, key: ImportKey): Promise<boolean> {
  const open = await openLaid(ctx, services, key, ['actor.json', 'outbox.json'])
  const actor = await open('actor.json')
  if (actor === null || actor.bytes > actorMaxBytes) throw new ArchiveRefusal('archive_no_actor')
  const actorId = actorIn(Buffer.concat(await actor.stream.toArray()))
  const outbox = await open('outbox.json')
  if (outbox === null) throw new ArchiveRefusal('archive_no_outbox')
  await setOrigin(ctx.db, key, URL.parse(actorId)!.host)

  const archive = { actorId, now: ctx.clock.now() }
  let [position, tally, items]: [number, Tally, NewItem[]] = [0, emptyTally(), []]
  let counted = 0
  const flush = async () => {
    const isHeld = await writeItems(ctx, key, { start: position - items.length, items, tally, counted })
    items = []
    return isHeld
  }
  for await (const activity of readOutbox(outbox.stream)) {
    counted += 1
    const read = readActivity(activity, archive)
    if ('post' in read) {
      items.push({ subject: cut(read.subject), sortAt: read.publishedAt, body: read.post })
      position += 1
    } else {
      const verdict: Verdict = { outcome: 'left_out', rule: read.rule }
      tally = addVerdicts(tally, [verdict])
      if (read.subject !== null) {
        items.push({ subject: cut(read.subject), sortAt: archive.now, ...verdict })
        position += 1
      }
    }
    if (position > archiveMaxPosts) throw new ArchiveRefusal('archive_posts')
    if (items.length >= batch && !(await flush())) return false
  }
  return flush()
}

/** False when the import is not being read any more. */
function writeItems(
  ctx: MemberCtx,
  key: ImportKey,
  {
    start,
    items,
    tally,
    counted,
  }: { start: number; items: readonly NewItem[]; tally: Tally; counted: number },
): Promise<boolean> {
  return inTransaction(ctx, async ctx => {
    if ((await lockImport(ctx.db, key))?.state !== 'reading') return false
    await insertItems(ctx.db, key, start, items)
    await setTally(ctx.db, key, { items: counted, ...tally })
    return true
  })
}

function actorIn(bytes: Buffer): string {
  try {
    const actor: unknown = JSON.parse(bytes.toString('utf8'))
    if (Value.Check(Actor, actor) && /^https?:$/.test(URL.parse(actor.id)?.protocol ?? '')) return actor.id
  } catch {
    // Falls through: what is no JSON names nobody.
  }
  throw new ArchiveRefusal('archive_no_actor')
}

async function openLaid(ctx: MemberCtx, services: OwnDataServices, key: ImportKey, paths: readonly string[]) {
  const files = await findFiles(ctx.db, key, paths)
  return async (path: string) => {
    const file = files.get(path)
    if (!file || file.bytes === 0) return null
    const stream = await services.files.openRange(laidKey(key.importId, file.number), {
      start: 0,
      end: file.bytes - 1,
    })
    return stream && { stream, bytes: file.bytes }
  }
}

const cut = (text: string) => text.slice(0, subjectMaxUnits).toWellFormed()
