import { type TUnsafe, Type } from 'typebox'

/** Bytes on the wire: base64 with padding (RFC 4648, section 4). */
export function BytesSchema(maxBytes: number, description?: string): TUnsafe<string> {
  return Type.Unsafe<string>(
    Type.String({
      pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
      minLength: 4,
      maxLength: Math.ceil(maxBytes / 3) * 4,
      contentEncoding: 'base64',
      ...(description ? { description } : {}),
    }),
  )
}

/** The same rule as in the schema, for the path on which a pattern over every four characters shows in the cost. */
export function isWireBytes(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text)
}

export function fromWireBytes(text: string): Buffer {
  return Buffer.from(text, 'base64')
}

export function toWireBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
