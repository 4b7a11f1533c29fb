import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { ExportLine } from '@stoa/ledger'
import { UsageError } from '../command.ts'

/** Reads exported books line by line from a file, or from standard input for `-`. */
export async function* readLines(file: string): AsyncGenerator<ExportLine> {
  const input = file === '-' ? process.stdin : createReadStream(file)
  const opened = new Promise<void>((resolve, reject) => {
    if (file === '-') resolve()
    input.once('open', () => resolve())
    input.once('error', reject)
  })
  await opened.catch((error: Error) => {
    throw new UsageError(`${file} cannot be read: ${error.message}`)
  })
  let number = 0
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (text === '') continue
    yield parseLine(text, number)
  }
}

function parseLine(text: string, number: number): ExportLine {
  try {
    return JSON.parse(text) as ExportLine
  } catch {
    throw new UsageError(`Line ${number} is not JSON.`)
  }
}
