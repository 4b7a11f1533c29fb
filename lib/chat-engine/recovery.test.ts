import { expect, test } from 'vitest'
import { createAccountKey } from './account.ts'
import { own } from './bytes.ts'
import { keyOfPhrase, newHistoryKey, newRecoveryPhrase, openVault, sealVault } from './recovery.ts'

const member = 'mem_01h455vb4pex5vsknk084sn02q'

async function sealedVault() {
  const phrase = newRecoveryPhrase()
  const vault = { account: await createAccountKey(), historyKey: newHistoryKey() }
  const sealed = await sealVault((await keyOfPhrase(phrase))!, member, vault)
  return { phrase, vault, sealed }
}

test('a phrase of twelve words opens the vault, however it is typed', async () => {
  const { phrase, vault, sealed } = await sealedVault()
  expect(phrase.split(' ')).toHaveLength(12)
  for (const typed of [phrase, phrase.toUpperCase(), `  ${phrase.replaceAll(' ', ',\n')}. `]) {
    expect(await openVault((await keyOfPhrase(typed))!, member, sealed)).toEqual(vault)
  }
})

test('a word too few, a word of another list and two words changed about are no phrase', async () => {
  const words = newRecoveryPhrase().split(' ')
  expect(await keyOfPhrase(words.slice(1).join(' '))).toBeNull()
  expect(await keyOfPhrase([...words.slice(1), 'agora'].join(' '))).toBeNull()
  expect(await keyOfPhrase('')).toBeNull()
})

test("another phrase, another member's vault and a changed bit open nothing", async () => {
  const { phrase, sealed } = await sealedVault()
  const key = (await keyOfPhrase(phrase))!
  expect(await openVault((await keyOfPhrase(newRecoveryPhrase()))!, member, sealed)).toBeNull()
  expect(await openVault(key, member.replace('2q', '3q'), sealed)).toBeNull()
  const changed = own(sealed)
  changed[20]! ^= 1
  expect(await openVault(key, member, changed)).toBeNull()
  expect(await openVault(key, member, new Uint8Array(0))).toBeNull()
})
