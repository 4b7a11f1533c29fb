import type { Db, Uuid } from '@stoa/kit'
import type { EvidenceItem } from './evidence.ts'

export async function insertEvidence(db: Db, reportId: Uuid, items: readonly EvidenceItem[]): Promise<void> {
  if (items.length === 0) return
  await db.query(
    `INSERT INTO safety.evidence (report_id, place, sender_id, content, sent_at, is_subject)
     SELECT $1, place, sender_id, content, sent_at, is_subject
     FROM unnest($2::uuid[], $3::text[], $4::timestamptz[], $5::boolean[])
       WITH ORDINALITY AS t(sender_id, content, sent_at, is_subject, place)`,
    [
      reportId,
      items.map(item => item.senderId),
      items.map(item => item.text),
      items.map(item => item.sentAt),
      items.map(item => item.isSubject),
    ],
  )
}

/** What the reporters showed, in the order in which they showed it. */
export async function selectEvidence(db: Db, reportIds: readonly Uuid[]): Promise<Map<Uuid, EvidenceItem[]>> {
  const rows = await db.query<EvidenceItem & { reportId: Uuid }>(
    `SELECT report_id AS "reportId", sender_id AS "senderId", content AS text, sent_at AS "sentAt",
            is_subject AS "isSubject"
     FROM safety.evidence WHERE report_id = ANY($1) ORDER BY report_id, place`,
    [reportIds],
  )
  return Map.groupBy(rows, row => row.reportId)
}
