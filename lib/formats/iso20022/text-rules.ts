import type { ElementReader } from './element-reader.ts'
import { leaf } from './element-writer.ts'
import { FormatError } from './format-error.ts'
import type { XmlElement } from './xml.ts'

/** ISO 20022 MaxNText: 1 to N characters, counted as Unicode code points. No control characters: none has a use here. */
export function readMaxText(reader: ElementReader, maxCharacters: number): string {
  return checkMaxText(reader.text(), maxCharacters, reader.path)
}

/** A leaf with a text of 1 to N characters. */
export function maxText(name: string, text: string, maxCharacters: number): XmlElement {
  return leaf(name, checkMaxText(text, maxCharacters, name))
}

function checkMaxText(text: string, maxCharacters: number, path: string): string {
  const count = [...text].length
  if (count < 1 || count > maxCharacters) {
    throw new FormatError(path, 'length', `must have 1 to ${maxCharacters} characters`)
  }
  if (/\p{Cc}/u.test(text)) throw new FormatError(path, 'characters', 'control characters are refused')
  return text
}

/** One of the codes given; any other is refused. */
export function readCode<Code extends string>(reader: ElementReader, codes: readonly Code[]): Code {
  const text = reader.text()
  const code = codes.find(candidate => candidate === text)
  if (code === undefined) {
    throw new FormatError(reader.path, 'unknown_code', `must be one of ${codes.join(', ')}`)
  }
  return code
}

/** A value that this profile fixes. */
export function readFixed(reader: ElementReader, value: string): void {
  if (reader.text() !== value) throw new FormatError(reader.path, 'fixed_value', `must be ${value}`)
}

/** ISO 20022 TrueFalseIndicator (xs:boolean). */
export function readIndicator(reader: ElementReader): boolean {
  const text = reader.text()
  if (text === 'true' || text === '1') return true
  if (text === 'false' || text === '0') return false
  throw new FormatError(reader.path, 'pattern', 'must be true or false')
}

/** ISO 20022 external code: 1 to 4 letters or digits as the code lists print them. */
export function readExternalCode(reader: ElementReader): string {
  return checkExternalCode(reader.text(), reader.path)
}

/** A leaf with an external code. */
export function externalCode(name: string, code: string): XmlElement {
  return leaf(name, checkExternalCode(code, name))
}

function checkExternalCode(code: string, path: string): string {
  if (!/^[A-Z0-9]{1,4}$/.test(code))
    throw new FormatError(path, 'pattern', 'must be 1 to 4 capitals or digits')
  return code
}

const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/

/** ISODateTime. A time without an offset is refused, because two parties would read two instants in it. */
export function readDateTime(reader: ElementReader): Date {
  const text = reader.text()
  const time = dateTime.test(text) ? new Date(text) : undefined
  if (!time || Number.isNaN(time.getTime()) || !isCalendarDay(text.slice(0, 10))) {
    throw new FormatError(
      reader.path,
      'time',
      'must be a date and time with an offset, such as 2026-03-01T09:30:00Z',
    )
  }
  return time
}

/** Date rolls 31 February over to March; a message that says so is wrong. */
function isCalendarDay(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day)
}

/** A leaf with an instant in UTC, to the millisecond. Years outside 0000 to 9999 have no ISODateTime here. */
export function dateTimeLeaf(name: string, time: Date): XmlElement {
  const text = Number.isNaN(time.getTime()) ? '' : time.toISOString()
  if (!dateTime.test(text)) throw new FormatError(name, 'time', 'not a time that ISODateTime can carry')
  return leaf(name, text)
}
