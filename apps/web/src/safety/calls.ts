import { answerOf, api } from '../api/client.ts'
import type { Action, NoteReason, NoteVerdict, Reason } from './codes.ts'

const byId = (id: string) => ({ path: { id } })
const from = (cursor: string | null) => (cursor ? { cursor } : {})

export interface NewReport {
  subject: string
  reason: Reason
  comment?: string
  evidence?: { chat: string; messages: { id: string; opening: string }[] }
}

export const safetyCalls = {
  report: (body: NewReport) => answerOf(api.POST('/v1/reports', { body })),
  ownReports: (cursor: string | null) =>
    answerOf(api.GET('/v1/me/reports', { params: { query: from(cursor) } })),
  ownDecisions: (cursor: string | null) =>
    answerOf(api.GET('/v1/me/decisions', { params: { query: from(cursor) } })),
  appeal: (id: string, statement: string) =>
    answerOf(api.POST('/v1/me/decisions/{id}/appeal', { params: byId(id), body: { statement } })),
  appealAtDoor: (body: { decision_id: string; appeal_key: string; statement: string }) =>
    answerOf(api.POST('/v1/appeals', { body })),
  transparency: () => answerOf(api.GET('/v1/transparency')),
}

export const noteCalls = {
  list: (postId: string) => answerOf(api.GET('/v1/posts/{id}/notes', { params: byId(postId) })),
  write: (postId: string, text: string) =>
    answerOf(api.POST('/v1/posts/{id}/notes', { params: byId(postId), body: { text } })),
  rate: (postId: string, noteId: string, verdict: NoteVerdict, reasons: NoteReason[]) =>
    answerOf(
      api.PUT('/v1/posts/{id}/notes/{noteId}/rating', {
        params: { path: { id: postId, noteId } },
        body: { verdict, reasons },
      }),
    ),
}

export interface QueueFilter {
  state: 'open' | 'mine' | 'closed'
  reason: Reason | null
}

export const staffCalls = {
  cases: ({ state, reason }: QueueFilter, cursor: string | null) =>
    answerOf(
      api.GET('/v1/staff/cases', {
        params: { query: { state, ...(reason && { reason }), ...from(cursor) } },
      }),
    ),
  case: (id: string) => answerOf(api.GET('/v1/staff/cases/{id}', { params: byId(id) })),
  claim: (id: string) => answerOf(api.PUT('/v1/staff/cases/{id}/claim', { params: byId(id) })),
  release: (id: string) => answerOf(api.DELETE('/v1/staff/cases/{id}/claim', { params: byId(id) })),
  decide: (
    id: string,
    body: {
      action: Action
      reason: Reason
      explanation: string
      note: string
      days?: number
      keep_open: boolean
    },
  ) => answerOf(api.POST('/v1/staff/cases/{id}/decisions', { params: byId(id), body })),
  reverse: (id: string, explanation: string) =>
    answerOf(api.POST('/v1/staff/decisions/{id}/reversal', { params: byId(id), body: { explanation } })),
  appeals: (cursor: string | null) =>
    answerOf(api.GET('/v1/staff/appeals', { params: { query: from(cursor) } })),
  mediaBlocks: (cursor: string | null) =>
    answerOf(api.GET('/v1/staff/media-blocks', { params: { query: from(cursor) } })),
  blockFile: (body: { sha256: string; why: string }) =>
    answerOf(api.POST('/v1/staff/media-blocks', { body })),
  unblockFile: (id: string, why: string) =>
    answerOf(api.POST('/v1/staff/media-blocks/{id}/removal', { params: byId(id), body: { why } })),
  answer: (id: string, body: { outcome: 'upheld' | 'overturned'; answer: string }) =>
    answerOf(api.POST('/v1/staff/appeals/{id}/answer', { params: byId(id), body })),
}
