import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser'
import { FormatError } from './format-error.ts'

/** An element of a message, with references decoded. An element has either children or text, never both. */
export type XmlElement = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly XmlElement[]
  text: string
}

/** Largest message that is read, in bytes. One request or report takes about three thousand. */
export const maxMessageBytes = 65_536

const maxDepth = 32

const textKey = '#text'
const attributesKey = ':@'

type OrderedNode = Record<string, unknown>

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // References are decoded here below, so that nothing but the five predefined names and numbers can expand.
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: maxDepth,
})

const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: false,
  format: false,
  suppressEmptyNode: false,
})

/**
 * Reads one XML document whose every element is in `namespace` (by default namespace or by one prefix).
 * Refuses what a payment message has no use for and attacks are made of: DOCTYPE, entities, CDATA, comments,
 * processing instructions, other encodings than UTF-8, mixed content.
 */
export function readXml(bytes: Uint8Array, namespace: string): XmlElement {
  const text = decodeUtf8(bytes)
  refuseMarkup(text)
  const wellFormed = XMLValidator.validate(text)
  if (wellFormed !== true) {
    throw new FormatError('/', 'not_well_formed', `not well-formed XML at line ${wellFormed.err.line}`)
  }
  const roots = (parseOrdered(text) as OrderedNode[]).filter(node => !isBlankText(node))
  const [root, second] = roots
  if (!root || second || textKey in root) {
    throw new FormatError('/', 'not_well_formed', 'a message has exactly one root element')
  }
  const rootName = nameOf(root)
  const prefix = rootName.includes(':') ? rootName.slice(0, rootName.indexOf(':')) : ''
  const declaration = prefix ? `xmlns:${prefix}` : 'xmlns'
  const declared = attributesOf(root)[declaration]
  if (declared !== namespace) {
    throw new FormatError(`/${localName(rootName)}`, 'namespace', `the namespace must be ${namespace}`)
  }
  return toElement(root, prefix, '', true)
}

/** Writes the element as a document in the default namespace, UTF-8, with an XML declaration. */
export function writeXml(root: XmlElement, namespace: string): Uint8Array {
  const rooted = { ...root, attributes: { xmlns: namespace, ...root.attributes } }
  const body = builder.build([toOrdered(rooted)]) as string
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`)
}

function decodeUtf8(bytes: Uint8Array): string {
  if (bytes.byteLength > maxMessageBytes) {
    throw new FormatError('/', 'too_large', `a message has at most ${maxMessageBytes} bytes`)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new FormatError('/', 'not_utf8', 'the bytes are not UTF-8')
  }
}

const xmlDeclaration =
  /^<\?xml[ \t\r\n]+version=(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding=(?:"utf-8"|'utf-8'))?(?:[ \t\r\n]+standalone=(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/i

function refuseMarkup(text: string): void {
  const declaration = xmlDeclaration.exec(text)
  const body = declaration ? text.slice(declaration[0].length) : text
  if (body.includes('<?')) {
    throw new FormatError(
      '/',
      'declaration_refused',
      'processing instructions are refused, and the encoding is UTF-8',
    )
  }
  if (body.includes('<!')) {
    throw new FormatError('/', 'declaration_refused', 'DOCTYPE, entities, CDATA and comments are refused')
  }
  if (hasForbiddenCharacter(body)) {
    throw new FormatError('/', 'characters', 'a character that XML 1.0 does not allow')
  }
}

/** Characters outside the Char production of XML 1.0, section 2.2. */
function hasForbiddenCharacter(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to find.
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(text)
}

function parseOrdered(text: string): unknown {
  try {
    return parser.parse(text)
  } catch (error) {
    throw new FormatError(
      '/',
      'not_well_formed',
      error instanceof Error ? error.message : 'not readable as XML',
    )
  }
}

function nameOf(node: OrderedNode): string {
  const name = Object.keys(node).find(key => key !== attributesKey)
  if (name === undefined) throw new FormatError('/', 'not_well_formed', 'an element without a name')
  return name
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function attributesOf(node: OrderedNode): Record<string, string> {
  const raw = (node[attributesKey] ?? {}) as Record<string, string>
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, String(value)]))
}

function isBlankText(node: OrderedNode): boolean {
  return textKey in node && /^[ \t\r\n]*$/.test(String(node[textKey]))
}

function toElement(node: OrderedNode, prefix: string, parentPath: string, isRoot: boolean): XmlElement {
  const fullName = nameOf(node)
  const name = localName(fullName)
  const path = `${parentPath}/${name}`
  if (fullName !== (prefix ? `${prefix}:${name}` : name)) {
    throw new FormatError(path, 'namespace', 'every element is in the namespace of the message')
  }
  const attributes: Record<string, string> = {}
  for (const [key, value] of Object.entries(attributesOf(node))) {
    const isNamespace = key === 'xmlns' || key.startsWith('xmlns:')
    // A schema instance hint on the root is common and harmless; a second namespace further down is not.
    if (isRoot && (isNamespace || key.startsWith('xsi:'))) continue
    if (isNamespace) throw new FormatError(path, 'namespace', 'namespaces are declared on the root only')
    attributes[key] = decodeReferences(value, path)
  }
  const content = node[fullName] as OrderedNode[]
  const texts = content.filter(child => textKey in child)
  const children = content.filter(child => !(textKey in child))
  if (children.length > 0 && texts.some(child => !isBlankText(child))) {
    throw new FormatError(path, 'unexpected_text', 'text between elements')
  }
  return {
    name,
    attributes,
    children: children.map(child => toElement(child, prefix, path, false)),
    text:
      children.length > 0 ? '' : decodeReferences(texts.map(child => String(child[textKey])).join(''), path),
  }
}

const predefined: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeReferences(text: string, path: string): string {
  const normalised = text.replaceAll(/\r\n?/g, '\n')
  return normalised.replaceAll(/&([^;&]{0,12});?/g, (whole, name: string) => {
    const known = whole.endsWith(';') ? (predefined[name] ?? fromNumber(name)) : undefined
    if (known === undefined) {
      throw new FormatError(path, 'not_well_formed', 'an entity reference that XML does not predefine')
    }
    return known
  })
}

function fromNumber(name: string): string | undefined {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name)
  if (!match) return undefined
  const codePoint = match[1] ? Number.parseInt(match[1], 16) : Number.parseInt(match[2] ?? '', 10)
  if (codePoint > 0x10ffff) return undefined
  const character = String.fromCodePoint(codePoint)
  return hasForbiddenCharacter(character) ? undefined : character
}

function toOrdered(element: XmlElement): OrderedNode {
  const content =
    element.children.length > 0
      ? element.children.map(toOrdered)
      : [{ [textKey]: escapeText(element.text, element.name) }]
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [name, escapeText(value, element.name)]),
  )
  return { [element.name]: content, [attributesKey]: attributes }
}

function escapeText(text: string, name: string): string {
  if (hasForbiddenCharacter(text)) {
    throw new FormatError(`/${name}`, 'characters', 'a character that XML 1.0 does not allow')
  }
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#xD;')
    .replaceAll('\n', '&#xA;')
    .replaceAll('\t', '&#x9;')
}
