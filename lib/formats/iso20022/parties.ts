import type { ElementReader } from './element-reader.ts'
import { parent } from './element-writer.ts'
import { maxText, readCode, readMaxText } from './text-rules.ts'
import type { XmlElement } from './xml.ts'

/** A bank, named by its routing number in the US clearing systems (external code USABA). */
export type Agent = { routingNumber: string; name: string }

/** A holder, named only; a profile for instant pulls needs no address. */
export type Party = { name: string }

/** An account as the bank that keeps it numbers it. */
export type Account = { accountNumber: string }

const clearingSystems = ['USABA'] as const

export function partyElement(name: string, party: Party): XmlElement {
  return parent(name, maxText('Nm', party.name, 140))
}

export function readParty(reader: ElementReader): Party {
  return reader.end({ name: readMaxText(reader.required('Nm'), 140) })
}

export function accountElement(name: string, account: Account): XmlElement {
  return parent(name, parent('Id', parent('Othr', maxText('Id', account.accountNumber, 34))))
}

export function readAccount(reader: ElementReader): Account {
  const id = reader.required('Id')
  const other = id.required('Othr')
  const accountNumber = readMaxText(other.required('Id'), 34)
  other.end(null)
  id.end(null)
  return reader.end({ accountNumber })
}

export function agentElement(name: string, agent: Agent): XmlElement {
  const clearing = parent(
    'ClrSysMmbId',
    parent('ClrSysId', maxText('Cd', 'USABA', 5)),
    maxText('MmbId', agent.routingNumber, 35),
  )
  return parent(name, parent('FinInstnId', clearing, maxText('Nm', agent.name, 140)))
}

export function readAgent(reader: ElementReader): Agent {
  const institution = reader.required('FinInstnId')
  const clearing = institution.required('ClrSysMmbId')
  const system = clearing.required('ClrSysId')
  readCode(system.required('Cd'), clearingSystems)
  system.end(null)
  const routingNumber = readMaxText(clearing.required('MmbId'), 35)
  clearing.end(null)
  const name = readMaxText(institution.required('Nm'), 140)
  institution.end(null)
  return reader.end({ routingNumber, name })
}
