import { newId } from '../../api/ids.ts'
import { openHost } from './host.ts'
import { serveTabs } from './leader.ts'
import { serverCall } from './server-call.ts'
import { broadcastWire } from './tab-protocol.ts'

/** Leads the tabs of this browser in a term of its own. Returns the way to stop. */
export function lead(member: string, label: string, onLost: () => void): () => void {
  const wire = broadcastWire(member)
  const term = crypto.randomUUID()
  const served = serveTabs(wire, term, tell =>
    openHost({ member, label, term, call: serverCall, newId, onLost, ...tell }),
  )
  return () => {
    served.close()
    wire.close()
  }
}
