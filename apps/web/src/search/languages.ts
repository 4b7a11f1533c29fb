/** Languages that are offered where one is chosen; any other can be typed. */
export const feedLanguages = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'ar', 'zh', 'ja'] as const
