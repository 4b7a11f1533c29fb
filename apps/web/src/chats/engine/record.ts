/** Records of this app's own beside the engine's: JSON. */
export function encodeRecord(value: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value))
}

export function decodeRecord<Value>(bytes: Uint8Array): Value {
  return JSON.parse(new TextDecoder().decode(bytes))
}
