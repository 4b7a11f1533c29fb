import { answerOf, api } from '../api/client.ts'

export const contactCalls = {
  parameters: () => answerOf(api.GET('/v1/contacts/parameters')),
  setFindable: (isFindable: boolean) =>
    answerOf(isFindable ? api.PUT('/v1/me/findable-by-email') : api.DELETE('/v1/me/findable-by-email')),
  evaluate: (elements: string[]) => answerOf(api.POST('/v1/contacts/evaluate', { body: { elements } })),
  buckets: (prefixBits: number, prefixes: number[]) =>
    answerOf(api.POST('/v1/contacts/buckets', { body: { prefix_bits: prefixBits, prefixes } })),
  people: (ids: string[]) =>
    answerOf(api.POST('/v1/contacts/people', { body: { ids: ids as `mem_${string}`[] } })),
}

export const contactKeys = { parameters: ['contact-parameters'] as const }
