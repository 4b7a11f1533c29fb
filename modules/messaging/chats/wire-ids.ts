import { fromWireId, type Uuid } from '@stoa/kit'

// The schemas of the routes have checked the forms already.

export const memberOf = (id: string): Uuid => fromWireId('mem', id)!
export const deviceOf = (id: string): Uuid => fromWireId('dev', id)!
export const chatOf = (id: string): Uuid => fromWireId('chat', id)!
export const envelopeOf = (id: string): Uuid => fromWireId('env', id)!
