import { and, desc, eq } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { declarations } from '../../store/tables/documents.ts';
import type { Answer } from '../../vocabulary/registry/declaring/declaration.ts';

const columns = {
  id: declarations.id,
  field: declarations.field,
  value: declarations.value,
  documentId: declarations.documentId,
  answeredBy: declarations.answeredBy,
  answeredAt: declarations.answeredAt,
};

export interface NewAnswer {
  readonly assetId: string;
  readonly field: string;
  readonly value: unknown;
  /** What it is said on. */
  readonly documentId?: string | undefined;
}

interface Answering {
  readonly organisation: string;
  readonly account: string;
  readonly at: Date;
}

/** Adds an answer beside the earlier ones, which stay. */
export async function keepAnswer(
  tx: Transaction,
  answer: NewAnswer,
  { organisation, account, at }: Answering,
): Promise<Answer> {
  const [row] = await tx
    .insert(declarations)
    .values({
      organisationId: organisation,
      assetId: answer.assetId,
      field: answer.field,
      value: answer.value,
      documentId: answer.documentId ?? null,
      answeredBy: account,
      answeredAt: at,
    })
    .returning(columns);
  if (row === undefined) throw new Error('bug: the answer just written is out of sight');
  return toAnswer(row);
}

/** The newest answer of each field, sorted by field. */
export async function newestAnswers(tx: Transaction, assetId: string): Promise<Answer[]> {
  const rows = await tx
    .selectDistinctOn([declarations.field], columns)
    .from(declarations)
    .where(eq(declarations.assetId, assetId))
    .orderBy(declarations.field, desc(declarations.answeredAt), desc(declarations.id));
  return rows.map(toAnswer);
}

/** All answers of one field, newest first. */
export async function answersOf(
  tx: Transaction,
  assetId: string,
  field: string,
): Promise<Answer[]> {
  const rows = await tx
    .select(columns)
    .from(declarations)
    .where(and(eq(declarations.assetId, assetId), eq(declarations.field, field)))
    .orderBy(desc(declarations.answeredAt), desc(declarations.id))
    .limit(200);
  return rows.map(toAnswer);
}

/** Whether an answer was given on this asset. */
export async function isAnswerOf(tx: Transaction, assetId: string, id: string): Promise<boolean> {
  const own = and(eq(declarations.assetId, assetId), eq(declarations.id, id));
  const rows = await tx.select({ id: declarations.id }).from(declarations).where(own);
  return rows.length > 0;
}

type Row = Omit<Answer, 'answeredAt'> & { readonly answeredAt: Date };

function toAnswer(row: Row): Answer {
  return { ...row, answeredAt: row.answeredAt.toISOString() };
}
