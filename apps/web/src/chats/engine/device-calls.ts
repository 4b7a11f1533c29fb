/** What a member gives to open a locked store. `prf` is what the passkey made of the lock's salt. */
export type UnlockSecret = { passphrase: string } | { prf: Uint8Array<ArrayBuffer> }

/** How the store of this browser is locked, as far as a screen must know. */
export type LockInfo =
  | { kind: 'browser' }
  | { kind: 'passphrase' }
  | { kind: 'passkey'; credential: Uint8Array<ArrayBuffer>; salt: Uint8Array<ArrayBuffer> }

export type NewLock =
  | { kind: 'browser' }
  | { kind: 'passphrase'; passphrase: string }
  | {
      kind: 'passkey'
      credential: Uint8Array<ArrayBuffer>
      salt: Uint8Array<ArrayBuffer>
      prf: Uint8Array<ArrayBuffer>
    }

export interface OwnDevice {
  id: string
  label: string
  createdAt: string
  isThis: boolean
}

export interface Safety {
  /** Sixty digits in twelve groups. */
  number: string
  isVerified: boolean
}

/** A contact whose account key is another than before, until the member has seen it. */
export interface KeyWarning {
  member: string
  wasVerified: boolean
}

/** What concerns this member's devices and keys. Answered by the leading tab, like the chats themselves. */
export interface DeviceCalls {
  /** Begins anew after a failure. */
  retry(): Promise<void>

  lockInfo(): Promise<LockInfo | null>
  unlock(secret: UnlockSecret): Promise<'opened' | 'wrong'>
  setLock(lock: NewLock): Promise<void>
  /** Closes the store until the lock is opened again. */
  lockNow(): Promise<void>

  /** Adds this browser with the recovery words. */
  recover(phrase: string): Promise<'done' | 'wrong_phrase' | 'no_account' | 'too_many_devices'>
  /** @returns the code that another device has to be given; the phase turns `ready` once it answered */
  startLink(): Promise<string>
  /** Gives up the wait for the other device. */
  endLink(): Promise<void>
  /** Gives the account to the new device that shows this code. */
  answerLink(code: string): Promise<'done' | 'wrong_code'>
  /** Sets up a new account in the place of the one before, which the server has forgotten already. */
  startAnew(): Promise<void>

  /** New recovery words. They count once they are kept. */
  newWords(): Promise<string>
  /** Makes these words the ones that open the account; earlier ones open nothing from then on. */
  keepWords(phrase: string): Promise<void>
  /** Whether words should be offered: this is the first device, something was sent, and no words were kept. */
  wordsAdvice(): Promise<{ areKept: boolean; isOffered: boolean }>
  putOffWords(): Promise<void>

  ownDevices(): Promise<OwnDevice[]>
  removeDevice(id: string): Promise<void>
  /** Takes this browser out of the account and forgets everything of the chats here. */
  forgetHere(): Promise<void>

  /** Null while nothing was exchanged with the member: their key is not known here. */
  safety(member: string): Promise<Safety | null>
  setVerified(member: string, isVerified: boolean): Promise<void>
  keyWarnings(members: string[]): Promise<KeyWarning[]>
  acknowledgeKeys(member: string): Promise<void>
}
