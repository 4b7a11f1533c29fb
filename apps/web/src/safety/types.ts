import type { noteCalls, safetyCalls, staffCalls } from './calls.ts'

type Of<Call extends (...given: never[]) => Promise<unknown>> = Awaited<ReturnType<Call>>

export type OwnReport = Of<typeof safetyCalls.ownReports>['items'][number]
export type OwnDecision = Of<typeof safetyCalls.ownDecisions>['items'][number]
export type Transparency = Of<typeof safetyCalls.transparency>
export type CaseSummary = Of<typeof staffCalls.cases>['items'][number]
export type Case = Of<typeof staffCalls.case>
export type Moment = Case['kept'][number]
export type StaffDecision = Case['decisions'][number]
export type AppealItem = Of<typeof staffCalls.appeals>['items'][number]
export type MediaBlock = Of<typeof staffCalls.mediaBlocks>['items'][number]
export type Notes = Of<typeof noteCalls.list>
export type Note = Notes['items'][number]
