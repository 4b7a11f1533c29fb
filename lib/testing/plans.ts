import type { Db } from '@stoa/kit'

/** How PostgreSQL answered one statement. */
export interface Plan {
  /** `Index Only Scan post_by_time` and the like, one per access to a table. */
  scans: string[]
  /** Rows and index entries looked at in all of them, also those thrown away. */
  rowsRead: number
}

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  Plans?: PlanNode[]
}

/** A database that runs each statement, keeps its plan and answers no rows. */
export function explaining(db: Db, plans: Plan[]): Db {
  const explained: Db = {
    ...db,
    together: fn => fn(explained),
    async query<Row>(text: string, values: readonly unknown[] = []) {
      const rows = await db.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
        `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
        values,
      )
      plans.push(summarise(rows[0]!['QUERY PLAN'][0].Plan))
      return [] as Row[]
    },
  }
  return explained
}

function summarise(node: PlanNode): Plan {
  const below = (node.Plans ?? []).map(summarise)
  const own = node['Relation Name'] === undefined ? { scans: [], rowsRead: 0 } : readByScan(node)
  return {
    scans: [...own.scans, ...below.flatMap(plan => plan.scans)],
    rowsRead: own.rowsRead + below.reduce((sum, plan) => sum + plan.rowsRead, 0),
  }
}

function readByScan(node: PlanNode): Plan {
  const removed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)
  return {
    scans: [`${node['Node Type']} ${node['Index Name'] ?? node['Relation Name']}`],
    rowsRead: (node['Actual Rows'] + removed) * node['Actual Loops'],
  }
}
