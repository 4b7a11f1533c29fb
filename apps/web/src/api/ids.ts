import { TypeID } from 'typeid-js'
import { v7 as uuidv7 } from 'uuid'

/**
 * A new id made by this device: time-ordered, so the server stores it well. Making it before the first attempt is what
 * lets a retry, a double tap or a reload do the thing once.
 */
export const newId = (prefix: 'pay' | 'msg' | 'post' | 'dev' | 'chat' | 'env' | 'file'): string =>
  TypeID.fromUUID(prefix, uuidv7()).toString()
