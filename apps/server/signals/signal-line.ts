/** Carries texts between the server processes: at most once, those of a process in their order as a rule, to the one who sends too or not. */
export interface SignalLine {
  /** A text longer than this cannot be sent. */
  maxBytes: number
  /** Never throws: what cannot be sent is lost, and said so in the log. */
  send(texts: readonly string[]): void
  /**
   * @param onText hears every text
   * @param onLost is called when texts of others may have been missed
   */
  start(onText: (text: string) => void, onLost: () => void): Promise<void>
  stop(): Promise<void>
}
