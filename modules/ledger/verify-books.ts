import type { Uuid } from '@stoa/kit'
import { nanosPerSecond } from './bounds.ts'
import { blockOfLine, type ExportLine, flagBits, type LineOf } from './export-lines.ts'
import { transferFlags } from './flags.ts'
import { type Block, blockHash, genesisHash, leafHash, leafText, merkleRoot } from './seal.ts'

export interface Verdict {
  /** What is wrong, each naming the line's id; empty for sound books. */
  faults: string[]
  accounts: number
  transfers: number
  blocks: number
  /** Rows after the last block: committed, but not sealed yet. */
  unsealed: number
  /** Of the last block, in hex: compare it with one noted earlier or elsewhere. */
  chainHash: string | null
}

interface Sums {
  line: LineOf<'account'>
  debitsPending: bigint
  debitsPosted: bigint
  creditsPending: bigint
  creditsPosted: bigint
}

interface Hold {
  amount: bigint
  debit: string
  credit: string
  /** 0 for none. */
  expiresAt: bigint
  state: string
  closes: boolean
  resolved: string | null
}

/**
 * Checks exported books from nothing but their lines: ids and times, every balance against the transfers,
 * the limits after each transfer, each second phase, the sums per ledger, and the chain of blocks with its
 * Merkle roots.
 */
export class BooksVerifier {
  readonly #faults: string[] = []
  readonly #accounts = new Map<string, Sums>()
  readonly #ids = new Set<string>()
  readonly #holds = new Map<string, Hold>()
  #leaves: Buffer[] = []
  #lastTime = 0n
  #block: Block | null = null
  #transfers = 0
  #burned = 0
  #balances = 0
  #end: LineOf<'end'> | null = null
  #header: LineOf<'header'> | null = null

  read(line: ExportLine): void {
    if (this.#end) this.#fault('a line follows the end')
    if (!this.#header && line.kind !== 'header') this.#fault('the header is missing')
    switch (line.kind) {
      case 'header':
        this.#header = line
        if (line.format !== 'stoa-ledger' || line.version !== 1) {
          this.#fault('the format is unknown')
        }
        return
      case 'account':
        this.#readAccount(line)
        return
      case 'transfer':
        this.#transfers += 1
        this.#readTime(line.id, BigInt(line.timestamp))
        this.#leaves.push(leafHash(textOf(line)))
        this.#readTransfer(line)
        return
      case 'burned':
        this.#burned += 1
        this.#readTime(line.id, BigInt(line.timestamp))
        this.#leaves.push(
          leafHash(leafText({ id: line.id, timestamp: BigInt(line.timestamp), failure: line.failure })),
        )
        return
      case 'block':
        this.#readBlock(line)
        return
      case 'balance':
        this.#balances += 1
        if (!this.#accounts.has(line.account_id))
          this.#fault(`a balance names account ${line.account_id}, which is missing`)
        return
      case 'end':
        this.#end = line
        return
      default:
        this.#fault(`a line of unknown kind ${JSON.stringify((line as { kind: unknown }).kind)}`)
    }
  }

  finish(): Verdict {
    this.#checkEnd()
    this.#checkHolds()
    this.#checkBalances()
    return {
      faults: this.#faults,
      accounts: this.#accounts.size,
      transfers: this.#transfers,
      blocks: Number(this.#block?.number ?? 0n),
      unsealed: this.#leaves.length,
      chainHash: this.#block?.hash.toString('hex') ?? null,
    }
  }

  #fault(text: string): void {
    // A broken file can have a fault per line; the first ones tell.
    if (this.#faults.length < 1000) this.#faults.push(text)
  }

  #readAccount(line: LineOf<'account'>): void {
    if (this.#accounts.has(line.id)) this.#fault(`account ${line.id} comes twice`)
    this.#accounts.set(line.id, {
      line,
      debitsPending: 0n,
      debitsPosted: 0n,
      creditsPending: 0n,
      creditsPosted: 0n,
    })
  }

  #readTime(id: string, timestamp: bigint): void {
    if (this.#ids.has(id)) this.#fault(`id ${id} is used twice`)
    this.#ids.add(id)
    if (timestamp <= this.#lastTime) this.#fault(`transfer ${id} does not come later than the one before`)
    this.#lastTime = timestamp
    if (this.#block && timestamp <= this.#block.throughTimestamp)
      this.#fault(`transfer ${id} was added behind a sealed block`)
  }

  #readTransfer(line: LineOf<'transfer'>): void {
    const flags = flagBits(transferFlags, line.flags)
    const amount = BigInt(line.amount)
    const debit = this.#accounts.get(line.debit_account_id)
    const credit = this.#accounts.get(line.credit_account_id)
    if (!debit || !credit || debit === credit) {
      this.#fault(`transfer ${line.id} does not join two accounts`)
      return
    }
    if (debit.line.ledger !== line.ledger || credit.line.ledger !== line.ledger) {
      this.#fault(`transfer ${line.id} crosses ledgers`)
    }
    if (amount < 0n) this.#fault(`transfer ${line.id} has a negative amount`)
    if ((flags & (transferFlags.post_pending | transferFlags.void_pending)) !== 0) {
      this.#readSecond(line, flags, amount)
      return
    }
    if ((flags & transferFlags.pending) === 0) {
      debit.debitsPosted += amount
      credit.creditsPosted += amount
    } else {
      debit.debitsPending += amount
      credit.creditsPending += amount
      const timestamp = BigInt(line.timestamp)
      this.#holds.set(line.id, {
        amount,
        debit: line.debit_account_id,
        credit: line.credit_account_id,
        expiresAt:
          line.timeout_seconds === 0 ? 0n : timestamp + BigInt(line.timeout_seconds) * nanosPerSecond,
        state: line.pending_state ?? 'missing',
        closes: (flags & (transferFlags.closing_debit | transferFlags.closing_credit)) !== 0,
        resolved: null,
      })
    }
    this.#checkLimit(debit, line)
    this.#checkLimit(credit, line)
  }

  #readSecond(line: LineOf<'transfer'>, flags: number, amount: bigint): void {
    const hold = this.#holds.get(line.pending_id ?? '')
    if (!hold) {
      this.#fault(`transfer ${line.id} resolves ${line.pending_id}, which is not pending before it`)
      return
    }
    if (hold.resolved) this.#fault(`transfer ${line.id} resolves ${line.pending_id} a second time`)
    const isVoid = (flags & transferFlags.void_pending) !== 0
    hold.resolved = isVoid ? 'voided' : 'posted'
    const same = hold.debit === line.debit_account_id && hold.credit === line.credit_account_id
    if (!same) this.#fault(`transfer ${line.id} has other accounts than the hold that it resolves`)
    if (isVoid ? amount !== hold.amount : amount > hold.amount)
      this.#fault(`transfer ${line.id} resolves another amount than was held`)
    if (hold.expiresAt !== 0n && hold.expiresAt <= BigInt(line.timestamp))
      this.#fault(`transfer ${line.id} resolves an expired hold`)
    this.#release(hold)
    if (isVoid) return
    this.#accounts.get(hold.debit)!.debitsPosted += amount
    this.#accounts.get(hold.credit)!.creditsPosted += amount
  }

  #release(hold: Hold): void {
    this.#accounts.get(hold.debit)!.debitsPending -= hold.amount
    this.#accounts.get(hold.credit)!.creditsPending -= hold.amount
  }

  /** Expired holds may have been released by now, so what they held is left out of the limit. */
  #checkLimit(sums: Sums, line: LineOf<'transfer'>): void {
    const { flags, id } = sums.line
    const isDebit = flags.includes('debits_must_not_exceed_credits')
    if (!isDebit && !flags.includes('credits_must_not_exceed_debits')) return
    const over = isDebit
      ? sums.debitsPending + sums.debitsPosted - sums.creditsPosted
      : sums.creditsPending + sums.creditsPosted - sums.debitsPosted
    if (over <= 0n) return
    const now = BigInt(line.timestamp)
    let lapsed = 0n
    for (const hold of this.#holds.values()) {
      const isOver = hold.resolved === null && hold.expiresAt !== 0n && hold.expiresAt <= now
      if (isOver && (isDebit ? hold.debit : hold.credit) === id) lapsed += hold.amount
    }
    if (over > lapsed) this.#fault(`account ${id} breaks its limit with transfer ${line.id}`)
  }

  #readBlock(line: LineOf<'block'>): void {
    const block = blockOfLine(line)
    const name = `block ${line.number}`
    const leaves = this.#leaves
    this.#leaves = []
    if (block.number !== (this.#block?.number ?? 0n) + 1n) this.#fault(`${name} is out of order`)
    if (!block.previousHash.equals(this.#block?.hash ?? genesisHash))
      this.#fault(`${name} does not follow the block before`)
    if (!blockHash(block).equals(block.hash)) this.#fault(`${name} does not have the hash of its content`)
    if (block.throughTimestamp < this.#lastTime) this.#fault(`${name} ends before its last transfer`)
    if (BigInt(leaves.length) !== block.transferCount)
      this.#fault(`${name} seals ${block.transferCount} rows, ${leaves.length} are here`)
    else if (leaves.length > 0 && !merkleRoot(leaves).equals(block.merkleRoot))
      this.#fault(`${name} seals other transfers than are here`)
    this.#block = block
  }

  #checkEnd(): void {
    const end = this.#end
    if (!end) {
      this.#fault('the end is missing: the file is cut short')
      return
    }
    const blocks = Number(this.#block?.number ?? 0n)
    const isComplete =
      end.accounts === this.#accounts.size &&
      end.transfers === this.#transfers &&
      end.burned === this.#burned &&
      end.blocks === blocks &&
      end.balances === this.#balances
    if (!isComplete) this.#fault('the counts at the end are not those of the lines')
    if (this.#header && this.#lastTime > BigInt(this.#header.last_timestamp))
      this.#fault('a transfer is later than the clock')
  }

  #checkHolds(): void {
    for (const [id, hold] of this.#holds) {
      if (hold.state === 'expired' && hold.resolved === null) {
        if (hold.expiresAt === 0n) this.#fault(`pending transfer ${id} cannot have expired`)
        this.#release(hold)
      } else if (hold.state !== (hold.resolved ?? 'pending')) {
        this.#fault(`pending transfer ${id} is marked ${hold.state} but is ${hold.resolved ?? 'pending'}`)
      }
      if (hold.closes && hold.state === 'pending') {
        const closed = [hold.debit, hold.credit].some(account =>
          this.#accounts.get(account)!.line.flags.includes('closed'),
        )
        if (!closed) this.#fault(`closing transfer ${id} is pending but closes no account`)
      }
    }
  }

  #checkBalances(): void {
    const ledgers = new Map<number, { pending: bigint; posted: bigint }>()
    for (const { line, ...sums } of this.#accounts.values()) {
      const isRight =
        sums.debitsPending === BigInt(line.debits_pending) &&
        sums.debitsPosted === BigInt(line.debits_posted) &&
        sums.creditsPending === BigInt(line.credits_pending) &&
        sums.creditsPosted === BigInt(line.credits_posted)
      if (!isRight) this.#fault(`account ${line.id} does not have the balances of its transfers`)
      const total = ledgers.get(line.ledger) ?? { pending: 0n, posted: 0n }
      total.pending += BigInt(line.debits_pending) - BigInt(line.credits_pending)
      total.posted += BigInt(line.debits_posted) - BigInt(line.credits_posted)
      ledgers.set(line.ledger, total)
    }
    for (const [ledger, total] of ledgers) {
      if (total.pending !== 0n || total.posted !== 0n)
        this.#fault(`the debits of ledger ${ledger} differ from its credits`)
    }
  }
}

function textOf(line: LineOf<'transfer'>): string {
  return leafText({
    id: line.id as Uuid,
    timestamp: BigInt(line.timestamp),
    debitAccountId: line.debit_account_id as Uuid,
    creditAccountId: line.credit_account_id as Uuid,
    amount: BigInt(line.amount),
    pendingId: line.pending_id as Uuid | null,
    userData: line.user_data as Uuid | null,
    timeoutSeconds: line.timeout_seconds,
    ledger: line.ledger,
    code: line.code,
    flags: flagBits(transferFlags, line.flags),
  })
}
