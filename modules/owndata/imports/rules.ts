/** Why a file, a line or a post is not brought; each says the rule. The web app has its own words for them. */
export const ruleTexts = {
  // Of lists.
  list_not_text: 'The file is not text in UTF-8.',
  list_not_readable: 'The JSON of the file cannot be read.',
  list_wrong_kind: 'The file is an export of something else.',
  list_empty: 'The file names nobody.',
  list_too_long: 'At most 10,000 lines and 2 MiB.',
  not_an_address: 'Not an address such as name@host.',
  self: 'This is yourself.',
  you_block: 'You block this member.',
  // Of anything.
  interrupted: 'The file did not arrive whole.',
  file_too_large: 'The file is larger than this server takes.',
  unexpected: 'The server could not go on; ask again.',
} as const

export type ImportRule = keyof typeof ruleTexts
