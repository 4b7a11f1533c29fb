/** The shape that every handle has; whether it is free only the server knows. */
export const isHandleShape = (handle: string): boolean => /^[a-z0-9_]{3,20}$/.test(handle)

/** A handle to start from, made from a name: "Inés Duarte" gives "ines_duarte". Empty when nothing of it can be used. */
export function handleFromName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 20)
    .replace(/_+$/, '')
  return isHandleShape(plain) ? plain : ''
}
