import { FormatError } from './format-error.ts'
import type { XmlElement } from './xml.ts'

/**
 * Walks the children of one element in the order that the schema's sequence gives them.
 * What is not asked for is refused, by `end` or by the next `required`, so nothing unknown slips through.
 */
export class ElementReader {
  readonly path: string
  readonly #element: XmlElement
  #next = 0

  constructor(element: XmlElement, path = `/${element.name}`) {
    this.path = path
    this.#element = element
  }

  /** The next child, which must have this name. */
  required(name: string): ElementReader {
    const child = this.optional(name)
    if (child) return child
    const found = this.#element.children[this.#next]
    if (found && !this.#isLater(name)) {
      throw new FormatError(`${this.path}/${name}`, 'missing', `missing; found ${found.name} in its place`)
    }
    throw found
      ? new FormatError(`${this.path}/${found.name}`, 'unexpected_element', `not allowed before ${name}`)
      : new FormatError(`${this.path}/${name}`, 'missing', 'missing')
  }

  /** The next child if it has this name. */
  optional(name: string): ElementReader | undefined {
    const child = this.#element.children[this.#next]
    if (child?.name !== name) return undefined
    this.#next += 1
    return new ElementReader(child, `${this.path}/${name}`)
  }

  /** All the children that follow with this name. */
  repeated(name: string): ElementReader[] {
    const readers: ElementReader[] = []
    for (let reader = this.optional(name); reader; reader = this.optional(name)) readers.push(reader)
    return readers
  }

  /** Ends the element: no further child, no attribute, no text. Returns its argument for use in a return. */
  end<T>(value: T): T {
    const left = this.#element.children[this.#next]
    if (left) {
      throw new FormatError(
        `${this.path}/${left.name}`,
        'unexpected_element',
        'not an element of this message profile',
      )
    }
    if (this.#element.children.length === 0 && this.#element.text.trim() !== '') {
      throw new FormatError(this.path, 'unexpected_text', 'text where elements are expected')
    }
    this.#refuseAttributes([])
    return value
  }

  /** The text of a leaf. */
  text(): string {
    this.#refuseAttributes([])
    return this.#leafText()
  }

  /** The text of a leaf and one attribute that it must have, and no other. */
  textWithAttribute(name: string): { text: string; attribute: string } {
    this.#refuseAttributes([name])
    const attribute = this.#element.attributes[name]
    if (attribute === undefined) throw new FormatError(`${this.path}/@${name}`, 'missing', 'missing')
    return { text: this.#leafText(), attribute }
  }

  #leafText(): string {
    const child = this.#element.children[0]
    if (child)
      throw new FormatError(
        `${this.path}/${child.name}`,
        'unexpected_element',
        'an element where text belongs',
      )
    return this.#element.text
  }

  #refuseAttributes(allowed: readonly string[]): void {
    for (const name of Object.keys(this.#element.attributes)) {
      if (!allowed.includes(name)) {
        throw new FormatError(
          `${this.path}/@${name}`,
          'unexpected_attribute',
          'not an attribute of this element',
        )
      }
    }
  }

  #isLater(name: string): boolean {
    return this.#element.children.slice(this.#next).some(child => child.name === name)
  }
}
