/** A reason to stop that the person at the keyboard can act on; its message is the one sentence they see. */
export class Stop extends Error {}
