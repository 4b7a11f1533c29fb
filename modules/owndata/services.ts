import type { AttachmentServices, MediaStorage } from '@stoa/media'
import type { PaymentsServices } from '@stoa/payments'

/** What the composition gives the module. */
export interface OwnDataServices {
  /** Where pictures and clips of posts lie. */
  media: MediaStorage
  /** How pictures and clips of imported posts get there. */
  incoming: AttachmentServices
  /** Where exports and uploads of this module lie: a place of its own that nothing else serves. */
  files: MediaStorage
  payments: PaymentsServices
  instanceName: string
  /** The instance's own host, as in `member@host`. */
  host: string
  /** Most bytes of a file that a member brings along. */
  importMaxBytes: number
}
