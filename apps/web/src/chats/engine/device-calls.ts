/** What concerns this member's devices and keys. Answered by the leading tab, like the chats themselves. */
export interface DeviceCalls {
  /** Begins anew after a failure. */
  retry(): Promise<void>
}
