import { MemberCardSchema } from '@stoa/identity'
import { Page, WireIdSchema } from '@stoa/kit'
import { type Static, type TSchema, Type } from 'typebox'
import { actions } from './decisions/action.ts'
import { reasons } from './reasons.ts'
import { subjectKinds } from './subjects.ts'

const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const Instant = Type.String({ format: 'date-time' })
const oneOf = <const T extends string>(words: readonly T[]) =>
  Type.Unsafe<T>(Type.Union(words.map(word => Type.Literal(word))))

export const ReasonSchema = oneOf(reasons)
const ActionSchema = oneOf(actions)
export const SubjectKindSchema = oneOf(subjectKinds)
/** `post_…`, `mem_…`, `env_…` or `pay_…` */
const SubjectId = Type.String({ maxLength: 64, examples: ['post_01h455vb4pex5vsknk084sn02q'] })

export const CaseId = WireIdSchema('case')
export const DecisionId = WireIdSchema('dec')

// —— Reports

/** Enough of a chat to show what happened. */
const shownMax = 30
const openingMax = 88_000
/** Of a report with as many openings as may be shown. */
export const reportBodyLimit = shownMax * (openingMax + 200)
const EvidenceSchema = Type.Object(
  {
    chat: WireIdSchema('chat'),
    messages: Type.Array(
      Type.Object(
        {
          id: WireIdSchema('env'),
          opening: Type.String({
            maxLength: openingMax,
            pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
            contentEncoding: 'base64',
            description: 'What was sealed in the message, which proves by itself that it was sent',
          }),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: shownMax },
    ),
  },
  {
    additionalProperties: false,
    description: 'Messages that the reporter chooses to open; the staff see no others',
  },
)

export const NewReportSchema = Type.Object(
  {
    subject: SubjectId,
    reason: ReasonSchema,
    comment: Type.Optional(Type.String({ maxLength: 8_000, description: 'up to 1,000 characters' })),
    evidence: Type.Optional(EvidenceSchema),
    rule: Type.Optional(Type.String({ maxLength: 200, description: 'The rule of the house that it breaks' })),
  },
  { additionalProperties: false },
)

export const ReportSchema = Type.Object({
  id: WireIdSchema('rpt'),
  subject: SubjectId,
  subject_kind: SubjectKindSchema,
  reason: ReasonSchema,
  comment: Type.String(),
  reported_at: Instant,
  /** `open` until staff have looked; what they did is between them and the other member. */
  outcome: oneOf(['open', 'acted', 'no_action']),
  resolved_at: nullable(Instant),
})
export type Report = Static<typeof ReportSchema>
export const ReportPageSchema = Page(ReportSchema)

// —— Decisions

const AppealSchema = Type.Object({
  statement: Type.String(),
  appealed_at: Instant,
  outcome: nullable(oneOf(['upheld', 'overturned'])),
  answer: nullable(Type.String()),
  answered_at: nullable(Instant),
})

const decisionFields = {
  id: DecisionId,
  subject: SubjectId,
  subject_kind: SubjectKindSchema,
  action: ActionSchema,
  reason: ReasonSchema,
  explanation: Type.String(),
  decided_at: Instant,
  /** When a limit or suspension ends by itself; null when it does not. */
  until: nullable(Instant),
  reversed_at: nullable(Instant),
  reversal_explanation: nullable(Type.String()),
  appeal: nullable(AppealSchema),
}

/** A decision as the member reads it whom it affects. */
export const OwnDecisionSchema = Type.Object({
  ...decisionFields,
  /** Null for what only two members see: it would tell who reported. */
  subject: nullable(SubjectId),
  /** The start of the text that it is about, as it was when it was reported; empty where `subject` is null. */
  excerpt: Type.String(),
  may_appeal: Type.Boolean(),
})
export type OwnDecision = Static<typeof OwnDecisionSchema>
export const OwnDecisionPageSchema = Page(OwnDecisionSchema)

const StaffDecisionSchema = Type.Object({
  ...decisionFields,
  note: Type.String(),
  decided_by: nullable(MemberCardSchema),
})
export type StaffDecision = Static<typeof StaffDecisionSchema>

export const NewDecisionSchema = Type.Object(
  {
    action: ActionSchema,
    reason: ReasonSchema,
    explanation: Type.Optional(Type.String({ maxLength: 8_000, description: 'What the member is told' })),
    note: Type.Optional(Type.String({ maxLength: 8_000, description: 'For the staff alone' })),
    days: Type.Optional(Type.Integer({ minimum: 1, maximum: 3_650 })),
    keep_open: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
)
export const ReversalSchema = Type.Object(
  {
    explanation: Type.String({ maxLength: 8_000 }),
    note: Type.Optional(Type.String({ maxLength: 8_000 })),
  },
  { additionalProperties: false },
)

// —— Appeals

export const NewAppealSchema = Type.Object(
  { statement: Type.String({ maxLength: 16_000, description: 'up to 2,000 characters' }) },
  { additionalProperties: false },
)
/** For who is suspended and has no session: the key stands in the refused sign-in. */
export const DoorAppealSchema = Type.Object(
  {
    decision_id: DecisionId,
    appeal_key: Type.String({ format: 'uuid' }),
    statement: Type.String({ maxLength: 16_000 }),
  },
  { additionalProperties: false },
)
export const AnswerSchema = Type.Object(
  { outcome: oneOf(['upheld', 'overturned']), answer: Type.String({ maxLength: 8_000 }) },
  { additionalProperties: false },
)

// —— Media blocks

export const BlockId = WireIdSchema('blk')

const MediaBlockSchema = Type.Object({
  id: BlockId,
  sha256: Type.String({ description: 'Of the file as it was uploaded, in hexadecimal' }),
  covers_alike: Type.Boolean({ description: 'Whether pictures that look the same are refused too' }),
  reason: Type.String(),
  blocked_by: nullable(MemberCardSchema),
  blocked_at: Instant,
  refused: Type.Integer({ description: 'Uploads refused for it so far' }),
})
export type MediaBlock = Static<typeof MediaBlockSchema>
export const MediaBlockPageSchema = Page(MediaBlockSchema)

const Why = Type.String({ maxLength: 4_000, description: 'For the log; up to 500 characters' })
export const NewMediaBlockSchema = Type.Object(
  { sha256: Type.String({ pattern: '^[0-9a-fA-F]{64}$' }), why: Why },
  { additionalProperties: false },
)
export const WhySchema = Type.Object({ why: Why }, { additionalProperties: false })

// —— Cases

const MomentSchema = Type.Object({
  id: nullable(SubjectId),
  author: nullable(MemberCardSchema),
  text: Type.String(),
  media: Type.Integer(),
  /** When it was published, or for a kept state when it was kept. */
  at: Instant,
})

export const CaseSummarySchema = Type.Object({
  id: CaseId,
  subject: SubjectId,
  subject_kind: SubjectKindSchema,
  /** Whom an action would affect. */
  member: nullable(MemberCardSchema),
  reason: ReasonSchema,
  severity: Type.Integer({ minimum: 1, maximum: 3 }),
  reports: Type.Integer(),
  weight: Type.Integer({ description: 'Trusted reporters count 2, unknown ones 1' }),
  excerpt: Type.String(),
  opened_at: Instant,
  claimed_by: nullable(MemberCardSchema),
  claimed_until: nullable(Instant),
  closed_at: nullable(Instant),
})
export type CaseSummary = Static<typeof CaseSummarySchema>
export const CasePageSchema = Page(CaseSummarySchema)

export const CaseSchema = Type.Object({
  ...CaseSummarySchema.properties,
  /** What stands there now; null when it is gone. */
  now: nullable(MomentSchema),
  /** When what was kept goes, set when the case is closed; and when it went. */
  evidence_until: nullable(Instant),
  evidence_deleted_at: nullable(Instant),
  /** What stood there when it was reported. */
  kept: Type.Array(MomentSchema),
  /** Its conversation, oldest first. */
  around: Type.Array(MomentSchema),
  marks: Type.Array(Type.String()),
  reporters: Type.Array(
    Type.Object({
      member: nullable(MemberCardSchema),
      reason: ReasonSchema,
      comment: Type.String(),
      reported_at: Instant,
      upheld: Type.Integer(),
      rejected: Type.Integer(),
      /** What this reporter showed of a chat, in their order. */
      evidence: Type.Array(
        Type.Object({
          author: nullable(MemberCardSchema),
          text: Type.String(),
          at: Instant,
          is_subject: Type.Boolean(),
        }),
      ),
    }),
  ),
  history: Type.Object({ joined_at: Instant, decisions: Type.Array(StaffDecisionSchema) }),
  decisions: Type.Array(StaffDecisionSchema),
  log: Type.Array(
    Type.Object({
      member: nullable(MemberCardSchema),
      deed: Type.String(),
      why: Type.String(),
      at: Instant,
    }),
  ),
})
export type Case = Static<typeof CaseSchema>

export const AppealItemSchema = Type.Object({
  case_id: CaseId,
  member: nullable(MemberCardSchema),
  excerpt: Type.String(),
  decision: StaffDecisionSchema,
  /** False for who made the decision: another member of the staff answers. */
  may_answer: Type.Boolean(),
})
export type AppealItem = Static<typeof AppealItemSchema>
export const AppealPageSchema = Page(AppealItemSchema)

// —— Transparency

const Count = nullable(Type.Integer())
export const TransparencySchema = Type.Object({
  fewer_than: Type.Integer(),
  months: Type.Array(
    Type.Object({
      month: Type.String({ examples: ['2026-03'] }),
      reports: Type.Object({
        total: Count,
        by_reason: Type.Array(Type.Object({ reason: Type.String(), count: Count })),
      }),
      actions: Type.Object({
        total: Count,
        by_kind: Type.Array(Type.Object({ action: Type.String(), reason: Type.String(), count: Count })),
      }),
      appeals: Type.Object({ made: Count, upheld: Count, overturned: Count }),
      median_minutes: Count,
    }),
  ),
})
