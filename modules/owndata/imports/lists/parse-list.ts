import { fromWireId, type Uuid } from '@stoa/kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import type { ImportRule } from '../rules.ts'

export const listMaxBytes = 2 * 1024 * 1024
export const listMaxLines = 10_000
const subjectMaxUnits = 200

export type ListKind = 'follows' | 'blocks' | 'mutes'

/** One line of a list. */
export interface ListedAccount {
  /** As it stands in the file. */
  subject: string
  /** Null for a line that is no address. */
  account: { handle: string; host: string | null; memberId: Uuid | null } | null
}

const Listed = Type.Object({ id: Type.String(), handle: Type.String() })
/** Of our own export, FORMAT.md. */
const ExportFile = Type.Object({
  format: Type.Literal('stoa-export-1'),
  kind: Type.String(),
  items: Type.Array(Type.Union([Listed, Type.Object({ member: Listed }), Type.Unknown()])),
})
const exportKinds: Record<ListKind, string> = { follows: 'following', blocks: 'blocks', mutes: 'mutes' }

const address = /^@?([\p{L}\p{N}_][\p{L}\p{N}_.-]{0,99})(?:@([\p{L}\p{N}.:-]{1,253}))?$/u
const header = /^(?:account address|account|handle)$/i

/**
 * Reads a list of accounts: CSV as other servers write it, of which the first column counts, plain text with one
 * address a line, or a file of our own export. Each account comes once.
 */
export function parseList(bytes: Buffer, kind: ListKind): ListedAccount[] | { rule: ImportRule } {
  if (bytes.length > listMaxBytes) return { rule: 'list_too_long' }
  const text = decode(bytes)
  if (text === null) return { rule: 'list_not_text' }
  const found = text.trimStart().startsWith('{') ? parseExport(text, kind) : parseLines(text)
  if ('rule' in found) return found
  const once = new Map(found.map(line => [keyOf(line), line]))
  if (once.size === 0) return { rule: 'list_empty' }
  return once.size > listMaxLines ? { rule: 'list_too_long' } : [...once.values()]
}

function decode(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

function parseLines(text: string): ListedAccount[] {
  const fields = text.split(/\r\n|\r|\n/).map(firstField)
  if (header.test(fields[0] ?? '')) fields.shift()
  return fields.filter(field => field !== '').map(field => ({ subject: cut(field), account: read(field) }))
}

/** No address has a comma or a quote in it, so that what follows the first column need not be understood. */
function firstField(line: string): string {
  const field = line.split(/[,;\t]/, 1)[0]!.trim()
  return field.replace(/^"|"$/g, '').trim()
}

function read(field: string): ListedAccount['account'] {
  const [, handle, host] = address.exec(field) ?? []
  return handle === undefined ? null : { handle, host: host?.toLowerCase() ?? null, memberId: null }
}

/** Ids are of one instance, so that a namesake elsewhere is not taken for the member meant. */
function parseExport(text: string, kind: ListKind): ListedAccount[] | { rule: ImportRule } {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return { rule: 'list_not_readable' }
  }
  if (!Value.Check(ExportFile, file) || file.kind !== exportKinds[kind]) return { rule: 'list_wrong_kind' }
  const listed = file.items.flatMap(item => {
    if (Value.Check(Listed, item)) return [item]
    return Value.Check(Type.Object({ member: Listed }), item) ? [item.member] : []
  })
  return listed.map(({ id, handle }) => {
    const memberId = fromWireId('mem', id)
    return { subject: cut(handle), account: memberId && { handle, host: null, memberId } }
  })
}

const keyOf = ({ subject, account }: ListedAccount) =>
  account === null
    ? subject
    : `${account.memberId ?? ''} ${account.handle.toLowerCase()}@${account.host ?? ''}`

const cut = (text: string) =>
  text
    .replace(/\p{Cc}/gu, ' ')
    .slice(0, subjectMaxUnits)
    .toWellFormed()
