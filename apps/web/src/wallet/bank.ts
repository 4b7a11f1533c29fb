/** The bank that stands behind every sandbox instance, as its own books name it. */
export const sandboxBankName = 'Tidewater Savings (sandbox)'
