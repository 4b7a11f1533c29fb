import type { XmlElement } from './xml.ts'

type Part = XmlElement | undefined

/** A parent with the children in order; undefined ones are left out. */
export function parent(name: string, ...children: readonly Part[]): XmlElement {
  return { name, attributes: {}, children: children.filter(child => child !== undefined), text: '' }
}

/** A leaf. */
export function leaf(name: string, text: string, attributes: Record<string, string> = {}): XmlElement {
  return { name, attributes, children: [], text }
}
