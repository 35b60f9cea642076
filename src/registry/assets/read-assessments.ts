import { and, desc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assessments, assets } from '../../store/tables/assets.ts';
import { gradeSchema } from '../../vocabulary/assessment.ts';
import type { AssessmentRecord } from '../../vocabulary/registry/assets/asset.ts';
import type { Report } from '../../vocabulary/reports/report.ts';
import { notFound } from '../registry-problems.ts';
import { keptReport } from './kept-report.ts';

const columns = {
  id: assessments.id,
  assetId: assessments.assetId,
  asOf: assessments.asOf,
  model: assessments.model,
  grade: assessments.grade,
  score: assessments.score,
  coverage: assessments.coverage,
  fingerprint: assessments.fingerprint,
  contractSha256: assessments.contractSha256,
  reportSha256: assessments.reportSha256,
  createdAt: assessments.createdAt,
  createdBy: assessments.createdBy,
};

/** The history of an asset, newest first, without the reports. */
export async function listAssessments(
  tx: Transaction,
  assetId: string,
  limit = 200,
): Promise<AssessmentRecord[]> {
  const rows = await tx
    .select(columns)
    .from(assessments)
    .where(eq(assessments.assetId, assetId))
    .orderBy(desc(assessments.asOf), desc(assessments.createdAt), desc(assessments.id))
    .limit(limit);
  return rows.map(toRecord);
}

/** The newest assessment of an asset that no answers of the registry went into; undefined where there is none. */
export async function unansweredAssessment(
  tx: Transaction,
  assetId: string,
): Promise<AssessmentRecord | undefined> {
  const answers = sql`${assessments.report} #> '{assets,0,contract,answers}'`;
  const [row] = await tx
    .select(columns)
    .from(assessments)
    .where(and(eq(assessments.assetId, assetId), sql`${answers} is null`))
    .orderBy(desc(assessments.asOf), desc(assessments.createdAt), desc(assessments.id))
    .limit(1);
  return row && toRecord(row);
}

/** One assessment with its report. Raises `registry.not-found`. */
export async function readAssessment(
  tx: Transaction,
  id: string,
): Promise<{ readonly record: AssessmentRecord; readonly report: Report }> {
  const [row] = await tx
    .select({ ...columns, report: assessments.report })
    .from(assessments)
    .where(eq(assessments.id, id));
  if (row === undefined) throw notFound({ kind: 'assessment', id });
  const { report, ...record } = row;
  return { record: toRecord(record), report: keptReport(report) };
}

/** One assessment without its report. Raises `registry.not-found`. */
export async function readAssessmentRecord(tx: Transaction, id: string): Promise<AssessmentRecord> {
  const [row] = await tx.select(columns).from(assessments).where(eq(assessments.id, id));
  if (row === undefined) throw notFound({ kind: 'assessment', id });
  return toRecord(row);
}

/** Whether the report of an assessment values its asset. */
export async function isValued(tx: Transaction, { id }: AssessmentRecord): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select from ${assessments} join ${assets} on ${assets.id} = ${assessments.assetId},
      jsonb_array_elements(${assessments.report}->'assets') as part
    where ${assessments.id} = ${id}::uuid and part->>'id' = ${assets.key} and part ? 'valuation'
    limit 1`);
  return rows.length > 0;
}

type Row = Omit<AssessmentRecord, 'grade' | 'createdAt'> & {
  readonly grade: string | null;
  readonly createdAt: Date;
};

function toRecord(row: Row): AssessmentRecord {
  return {
    ...row,
    grade: gradeSchema.nullable().parse(row.grade),
    createdAt: row.createdAt.toISOString(),
  };
}
