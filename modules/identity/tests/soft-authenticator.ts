import {
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto'

/** A passkey device in software: answers WebAuthn ceremonies (Level 3) with ES256 and attestation `none`. */
export interface SoftAuthenticator {
  create(options: CreationOptions, origin?: string): object
  get(options: RequestOptions, origin?: string): object
  /** Whether it says that it checked its user. */
  verifiesUser: boolean
}

interface CreationOptions {
  challenge: string
  rp: { id: string }
}
interface RequestOptions {
  challenge: string
  rpId: string
}

const flagUserPresent = 0x01
const flagUserVerified = 0x04
const flagAttested = 0x40

export function softAuthenticator(defaultOrigin: string): SoftAuthenticator {
  const credentialId = randomBytes(32)
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = credentialId.toString('base64url')
  let counter = 0
  const device: SoftAuthenticator = {
    verifiesUser: true,
    create(options, origin = defaultOrigin) {
      const authData = Buffer.concat([
        header(options.rp.id, flagUserPresent | flagAttested),
        Buffer.alloc(16),
        uint16(credentialId.length),
        credentialId,
        coseKey(publicKey),
      ])
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        text('fmt'),
        text('none'),
        text('attStmt'),
        Buffer.from([0xa0]),
        text('authData'),
        bytes(authData),
      ])
      return {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData('webauthn.create', options.challenge, origin).toString('base64url'),
          attestationObject: attestation.toString('base64url'),
          transports: ['internal'],
        },
      }
    },
    get(options, origin = defaultOrigin) {
      const authenticatorData = header(options.rpId, flagUserPresent)
      const client = clientData('webauthn.get', options.challenge, origin)
      const signed = Buffer.concat([authenticatorData, createHash('sha256').update(client).digest()])
      return {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: authenticatorData.toString('base64url'),
          signature: sign(
            'sha256',
            signed,
            createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' })),
          ).toString('base64url'),
        },
      }
    },
  }
  function header(rpId: string, flags: number): Buffer {
    counter += 1
    const userFlag = device.verifiesUser ? flagUserVerified : 0
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags | userFlag]), count])
  }
  return device
}

function clientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}

/** The public key as COSE: EC2, ES256, P-256 (RFC 9053). */
function coseKey(publicKey: KeyObject): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const map = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01])
  return Buffer.concat([
    map,
    Buffer.from([0x21]),
    bytes(Buffer.from(x, 'base64url')),
    Buffer.from([0x22]),
    bytes(Buffer.from(y, 'base64url')),
  ])
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2)
  buffer.writeUInt16BE(value)
  return buffer
}

function text(value: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 | value.length]), Buffer.from(value)])
}

/** A CBOR byte string with the shortest length (RFC 8949, section 4.2). */
function bytes(value: Buffer): Buffer {
  const length =
    value.length < 256
      ? Buffer.from([0x58, value.length])
      : Buffer.concat([Buffer.from([0x59]), uint16(value.length)])
  return Buffer.concat([length, value])
}
