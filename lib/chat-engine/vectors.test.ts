import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import {
  acceptAll,
  type CiphersuiteImpl,
  type ClientState,
  decodeMlsMessage,
  encodeMlsMessage,
  joinGroup,
  type MLSMessage,
  type PskIndex,
  processMessage,
} from 'ts-mls'
import { defaultClientConfig } from 'ts-mls/clientConfig.js'
import { determineLength } from 'ts-mls/codec/variableLength.js'
import { refhash } from 'ts-mls/crypto/hash.js'
import { decryptWithLabel, encryptWithLabel } from 'ts-mls/crypto/hpke.js'
import { deriveSecret, deriveTreeSecret, expandWithLabel } from 'ts-mls/crypto/kdf.js'
import { signWithLabel, verifyWithLabel } from 'ts-mls/crypto/signature.js'
import { accumulatePskSecret } from 'ts-mls/pskIndex.js'
import { decodeRatchetTree } from 'ts-mls/ratchetTree.js'
import { left, parent, right, root, sibling, toNodeIndex } from 'ts-mls/treemath.js'
import { describe, expect, test } from 'vitest'
import { loadSuite } from './suite.ts'

/**
 * The test vectors of RFC 9420, as the working group publishes them: one JSON file for each kind, in the folder that
 * MLS_VECTORS names. Of each kind the cases of our suite are run.
 */
const folder = process.env['MLS_VECTORS']

// biome-ignore lint/suspicious/noExplicitAny: each kind has a shape of its own, which its check reads
type Vector = any
type Check = (vector: Vector, suite: CiphersuiteImpl) => Promise<void>

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (value: Uint8Array): string => Buffer.from(value).toString('hex')

function messageOf(text: string): MLSMessage {
  const decoded = decodeMlsMessage(bytes(text), 0)
  if (decoded === undefined) throw new Error('this is no message of MLS')
  return decoded[0]
}

/** Our suite's number; what is of another suite is not run. */
const ourSuite = 1

const checks: Record<string, Check> = {
  'tree-math': async ({ n_leaves: leaves, n_nodes: nodes, ...tree }) => {
    expect(root(leaves)).toBe(tree.root)
    for (let node = 0; node < nodes; node++) {
      const of = (step: (index: ReturnType<typeof toNodeIndex>) => number, told: number | null) => {
        if (told !== null) expect(step(toNodeIndex(node))).toBe(told)
      }
      of(left, tree.left[node])
      of(right, tree.right[node])
      of(index => parent(index, leaves), tree.parent[node])
      of(index => sibling(index, leaves), tree.sibling[node])
    }
  },
  deserialization: async ({ vlbytes_header: header, length }) => {
    expect(determineLength(bytes(header), 0).length).toBe(length)
  },
  'crypto-basics': async (vector, { hash, kdf, signature, hpke }) => {
    const { ref_hash, expand_with_label: expand, derive_secret: secret, derive_tree_secret: tree } = vector
    expect(hex(await refhash(ref_hash.label, bytes(ref_hash.value), hash))).toBe(ref_hash.out)
    const expanded = await expandWithLabel(
      ...([bytes(expand.secret), expand.label, bytes(expand.context), expand.length, kdf] as const),
    )
    expect(hex(expanded)).toBe(expand.out)
    expect(hex(await deriveSecret(bytes(secret.secret), secret.label, kdf))).toBe(secret.out)
    const ofTree = await deriveTreeSecret(bytes(tree.secret), tree.label, tree.generation, tree.length, kdf)
    expect(hex(ofTree)).toBe(tree.out)
    const { sign_with_label: sign, encrypt_with_label: seal } = vector
    const [pub, content] = [bytes(sign.pub), bytes(sign.content)]
    expect(await verifyWithLabel(pub, sign.label, content, bytes(sign.signature), signature)).toBe(true)
    const signed = await signWithLabel(bytes(sign.priv), sign.label, content, signature)
    expect(await verifyWithLabel(pub, sign.label, content, signed, signature)).toBe(true)
    const [context, plain] = [bytes(seal.context), bytes(seal.plaintext)]
    const key = await hpke.importPrivateKey(bytes(seal.priv))
    const open = (kem: Uint8Array, sealed: Uint8Array) =>
      decryptWithLabel(key, seal.label, context, kem, sealed, hpke)
    expect(hex(await open(bytes(seal.kem_output), bytes(seal.ciphertext)))).toBe(seal.plaintext)
    const publicKey = await hpke.importPublicKey(bytes(seal.pub))
    const own = await encryptWithLabel(publicKey, seal.label, context, plain, hpke)
    expect(hex(await open(own.enc, own.ct))).toBe(seal.plaintext)
  },
  'psk-secret': async ({ psks, psk_secret: told }, suite) => {
    const ids = psks.map((one: Vector) => ({
      ...{ psktype: 'external', pskId: bytes(one.psk_id), pskNonce: bytes(one.psk_nonce) },
    }))
    const [secret] = await accumulatePskSecret(ids, pskIndexOf(psks), suite, new Uint8Array(suite.kdf.size))
    expect(hex(secret)).toBe(told)
  },
  messages: async vector => {
    const framed = ['mls_welcome', 'mls_group_info', 'mls_key_package', 'private_message'].concat(
      ['application', 'proposal', 'commit'].map(kind => `public_message_${kind}`),
    )
    for (const name of framed) expect(hex(encodeMlsMessage(messageOf(vector[name])))).toBe(vector[name])
  },
  'passive-client': expectToFollow,
}

/** Kinds of single steps that ts-mls 1.6.4 takes inside other functions only, or in shapes of its own. */
const unchecked = {
  'key-schedule': 'epochs begin with secrets that the functions make themselves',
  'secret-tree': 'generations are handed out by sealing and opening alone',
  'message-protection': 'what is sealed begins with a whole group, not with the secrets of the vector',
  'transcript-hashes': 'hashed while a commit is followed',
  welcome: 'opened by joining, which the vector has not enough for',
  'tree-operations': 'proposals are applied to whole groups',
  'tree-validation': 'trees are judged while a group is joined',
  treekem: 'paths are made and followed by commits alone',
}

/** A client that only listens: it joins, follows every epoch, and agrees with the others on each. */
async function expectToFollow(vector: Vector, suite: CiphersuiteImpl): Promise<void> {
  const [keyPackage, welcome] = [messageOf(vector.key_package), messageOf(vector.welcome)]
  if (keyPackage.wireformat !== 'mls_key_package' || welcome.wireformat !== 'mls_welcome')
    throw new Error('kind')
  const psks = pskIndexOf(vector.external_psks)
  const tree = vector.ratchet_tree ? decodeRatchetTree(bytes(vector.ratchet_tree), 0)?.[0] : undefined
  const keys = {
    initPrivateKey: bytes(vector.init_priv),
    hpkePrivateKey: bytes(vector.encryption_priv),
    signaturePrivateKey: bytes(vector.signature_priv),
  }
  // The vectors' key packages were good for a year that is over.
  const lifetimeConfig = { ...defaultClientConfig.lifetimeConfig, validateLifetimeOnReceive: false }
  const config = { ...defaultClientConfig, lifetimeConfig }
  const joining = [
    welcome.welcome,
    keyPackage.keyPackage,
    keys,
    psks,
    suite,
    tree,
    undefined,
    config,
  ] as const
  let state: ClientState = await joinGroup(...joining)
  expect(hex(state.keySchedule.epochAuthenticator)).toBe(vector.initial_epoch_authenticator)
  for (const epoch of vector.epochs) {
    for (const text of [...epoch.proposals, epoch.commit]) {
      const message = messageOf(text)
      if (message.wireformat !== 'mls_private_message' && message.wireformat !== 'mls_public_message') {
        throw new Error(`a ${message.wireformat} in an epoch`)
      }
      state = (await processMessage(message, state, psks, acceptAll, suite)).newState
    }
    expect(hex(state.keySchedule.epochAuthenticator)).toBe(epoch.epoch_authenticator)
  }
}

function pskIndexOf(psks: readonly { psk_id: string; psk: string }[]): PskIndex {
  const known = new Map(psks.map(one => [one.psk_id, bytes(one.psk)]))
  return { findPsk: id => (id.psktype === 'external' ? known.get(hex(id.pskId)) : undefined) }
}

/** `passive-client-welcome.json`, `psk_secret.json`: the kind by the file's name. */
function kindOf(file: string): string {
  const name = path.basename(file, '.json').replaceAll('_', '-')
  return name.startsWith('passive-client') ? 'passive-client' : name
}

/** Runs every case of our suite in a file of this kind. */
async function expectCases(file: string, check: Check): Promise<void> {
  const all = JSON.parse(readFileSync(path.join(folder!, file), 'utf8')) as Vector[]
  const suite = await loadSuite()
  const ours = all.filter(vector => vector.cipher_suite === undefined || vector.cipher_suite === ourSuite)
  expect(ours.length).toBeGreaterThan(0)
  for (const vector of ours) await check(vector, suite)
}

describe.skipIf(folder === undefined)(
  'the test vectors of RFC 9420 (passed over unless MLS_VECTORS names a folder)',
  () => {
    const files = folder === undefined ? [] : readdirSync(folder).filter(file => file.endsWith('.json'))

    test('there are some', () => {
      expect(files.length).toBeGreaterThan(0)
    })

    for (const file of files) {
      const kind = kindOf(file)
      const check = checks[kind]
      const why = (unchecked as Record<string, string>)[kind] ?? 'a kind that is not known here'
      const name = check === undefined ? `${file}: passed over, ${why}` : file
      test.skipIf(check === undefined)(name, () => expectCases(file, check!), 120_000)
    }
  },
)
