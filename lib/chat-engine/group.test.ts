import { expect, test } from 'vitest'
import { certifyDevice, createAccountKey } from './account.ts'
import { fromUtf8, own, utf8 } from './bytes.ts'
import { openEpochKey, sealEpochKey } from './epoch-key.ts'
import {
  commitChange,
  createKeyPackage,
  type Device,
  decodeKeyPackage,
  devicesIn,
  encodeKeyPackage,
  encryptMessage,
  epochOf,
  exportKey,
  followCommit,
  foundGroup,
  isRemoved,
  joinByGroupInfo,
  joinByWelcome,
} from './group.ts'
import { readerOf, readMessage, withReader } from './read-message.ts'
import { loadSuite } from './suite.ts'

const chat = 'chat_01h455vb4pex5vsknk084sn02q'

const idOf = (prefix: string, name: string) => `${prefix}_${name.padEnd(26, '0')}`

async function createDevice(member: string, name = member, account = createAccountKey()): Promise<Device> {
  const { signature } = await loadSuite()
  const keys = await signature.keygen()
  const signatureKey = { publicKey: own(keys.publicKey), signKey: own(keys.signKey) }
  const certificate = await certifyDevice(await account, {
    member: idOf('mem', member),
    device: idOf('dev', name),
    signatureKey: signatureKey.publicKey,
  })
  return { certificate, signatureKey }
}

/** A group of the first device with the others added to it, as each of them has it. */
async function gather(first: Device, ...others: Device[]) {
  const packages = await Promise.all(others.map(createKeyPackage))
  const made = await commitChange(await foundGroup(first, chat), {
    add: packages.map(own => decodeKeyPackage(encodeKeyPackage(own))!),
  })
  const joined = await Promise.all(packages.map(own => joinByWelcome(made.welcome!, own)))
  return { groups: [made.group, ...joined], groupInfo: made.groupInfo }
}

test('what one device says every other reads, and knows who said it', async () => {
  const [ada, ben, cem] = await Promise.all(['ada', 'ben', 'cem'].map(name => createDevice(name)))
  const { groups } = await gather(ada!, ben!, cem!)
  const sent = await encryptMessage(groups[0]!, utf8('soup at six'))
  for (const group of groups.slice(1)) {
    const read = await readMessage(readerOf(group), sent.message)
    expect(fromUtf8(read.plain)).toBe('soup at six')
    expect(read.sender).toMatchObject({ member: idOf('mem', 'ada'), device: idOf('dev', 'ada') })
    // The key of a message is used once.
    await expect(readMessage(read.reader, sent.message)).rejects.toThrow()
  }
})

test('a device that was taken out reads no more', async () => {
  const [ada, ben, cem] = await Promise.all(['ada', 'ben', 'cem'].map(name => createDevice(name)))
  const { groups } = await gather(ada!, ben!, cem!)
  const leaf = devicesIn(groups[0]!).find(one => one.member === idOf('mem', 'cem'))!.leaf
  const out = await commitChange(groups[0]!, { removeLeaves: [leaf] })
  const [benNow, cemNow] = await Promise.all(groups.slice(1).map(group => followCommit(group, out.commit)))
  expect(isRemoved(cemNow!.group)).toBe(true)
  expect(benNow!.committer?.member).toBe(idOf('mem', 'ada'))
  const sent = await encryptMessage(out.group, utf8('without cem'))
  await expect(readMessage(readerOf(cemNow!.group), sent.message)).rejects.toThrow()
  await expect(readMessage(readerOf(groups[2]!), sent.message)).rejects.toThrow()
  expect(fromUtf8((await readMessage(readerOf(benNow!.group), sent.message)).plain)).toBe('without cem')
})

test("a member's new device joins by itself and derives the same keys", async () => {
  const account = await createAccountKey()
  const [phone, laptop] = await Promise.all([
    createDevice('ada', 'phone', Promise.resolve(account)),
    createDevice('ada', 'laptop', Promise.resolve(account)),
  ])
  const { groups, groupInfo } = await gather(phone!, await createDevice('ben'))
  const joined = await joinByGroupInfo(groupInfo, laptop!)
  const others = await Promise.all(groups.map(group => followCommit(group, joined.commit)))
  const keys = await Promise.all([joined, ...others].map(({ group }) => exportKey(group, 'call', 32)))
  expect(new Set(keys.map(String)).size).toBe(1)
  expect(devicesIn(joined.group).map(one => one.device)).toContain(idOf('dev', 'laptop'))
  // Back once more after its state was lost: in its old place, not beside it.
  const again = await joinByGroupInfo(joined.groupInfo, laptop!)
  expect(devicesIn(again.group)).toHaveLength(3)
})

test('a device that its account did not sign is let in by nobody', async () => {
  const ada = await createDevice('ada')
  const ben = await createDevice('ben')
  const forged: Device = {
    ...(await createDevice('eve')),
    certificate: { ...ben.certificate, device: idOf('dev', 'other') },
  }
  const group = await foundGroup(ada, chat)
  const { publicPackage } = await createKeyPackage(forged)
  await expect(commitChange(group, { add: [publicPackage] })).rejects.toThrow()
  const alone = await commitChange(group, {})
  const { commit } = await joinByGroupInfo(alone.groupInfo, forged)
  await expect(followCommit(alone.group, commit)).rejects.toThrow('credential')
})

test('the key of an epoch opens its messages on a device that was not there', async () => {
  const { groups, groupInfo } = await gather(await createDevice('ada'), await createDevice('ben'))
  const historyKey = new Uint8Array(32).fill(7)
  const sealed = await sealEpochKey(historyKey, chat, epochOf(groups[0]!), readerOf(groups[0]!))
  const first = await encryptMessage(groups[0]!, utf8('one'))
  const second = await encryptMessage(first.group, utf8('two'))
  const fromBen = await encryptMessage(groups[1]!, utf8('three'))
  const epoch = epochOf(groups[0]!)
  let reader = await openEpochKey(historyKey, chat, epoch, sealed, groupInfo)
  const texts: string[] = []
  for (const { message } of [first, second, fromBen]) {
    const read = await readMessage(reader!, message)
    texts.push(`${read.sender.member.slice(4, 7)} ${fromUtf8(read.plain)}`)
    reader = read.reader
  }
  expect(texts).toEqual(['ada one', 'ada two', 'ben three'])
  const other = await gather(await createDevice('ada'), await createDevice('ben'))
  for (const wrong of [
    openEpochKey(new Uint8Array(32), chat, epoch, sealed, groupInfo),
    openEpochKey(historyKey, chat, epoch + 1, sealed, groupInfo),
    openEpochKey(historyKey, `${chat}x`, epoch, sealed, groupInfo),
    openEpochKey(historyKey, chat, epoch, sealed, other.groupInfo),
  ]) {
    expect(await wrong).toBeNull()
  }
})

test('a changed bit is seen', async () => {
  const { groups } = await gather(await createDevice('ada'), await createDevice('ben'))
  const { message } = await encryptMessage(groups[0]!, utf8('soup'))
  for (let at = 0; at < message.length; at += 7) {
    const changed = own(message)
    changed[at]! ^= 1
    await expect(readMessage(readerOf(groups[1]!), changed)).rejects.toThrow()
  }
  const reader = withReader(groups[1]!, readerOf(groups[1]!))
  expect(fromUtf8((await readMessage(readerOf(reader), message)).plain)).toBe('soup')
})
