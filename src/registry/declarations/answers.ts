import { and, count, desc, eq } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { declarations, declarationWithdrawals } from '../../store/tables/documents.ts';
import type { Answer } from '../../vocabulary/registry/declaring/declaration.ts';

const columns = {
  id: declarations.id,
  field: declarations.field,
  value: declarations.value,
  documentId: declarations.documentId,
  answeredBy: declarations.answeredBy,
  answeredAt: declarations.answeredAt,
};

const withWithdrawal = {
  ...columns,
  reason: declarationWithdrawals.reason,
  withdrawnBy: declarationWithdrawals.withdrawnBy,
  withdrawnAt: declarationWithdrawals.withdrawnAt,
};
const isOfIt = eq(declarationWithdrawals.declarationId, declarations.id);

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

/**
 * The newest answer of each field, sorted by field. Where that was withdrawn the field has none: whoever gave it had
 * put the earlier ones aside.
 */
export async function newestAnswers(tx: Transaction, assetId: string): Promise<Answer[]> {
  const rows = await tx
    .selectDistinctOn([declarations.field], withWithdrawal)
    .from(declarations)
    .leftJoin(declarationWithdrawals, isOfIt)
    .where(eq(declarations.assetId, assetId))
    .orderBy(declarations.field, desc(declarations.answeredAt), desc(declarations.id));
  return rows.map(toAnswer).filter(({ withdrawal }) => withdrawal === null);
}

/** How often each field was answered. */
export async function countAnswers(
  tx: Transaction,
  assetId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .select({ field: declarations.field, given: count() })
    .from(declarations)
    .where(eq(declarations.assetId, assetId))
    .groupBy(declarations.field);
  return new Map(rows.map(({ field, given }) => [field, given]));
}

/** How often an answer on the asset was taken back. */
export async function countWithdrawn(tx: Transaction, assetId: string): Promise<number> {
  const rows = await tx
    .select({ id: declarations.id })
    .from(declarations)
    .innerJoin(declarationWithdrawals, isOfIt)
    .where(eq(declarations.assetId, assetId));
  return rows.length;
}

/** All answers of one field, newest first, those withdrawn among them. */
export async function answersOf(
  tx: Transaction,
  assetId: string,
  field: string,
): Promise<Answer[]> {
  const rows = await tx
    .select(withWithdrawal)
    .from(declarations)
    .leftJoin(declarationWithdrawals, isOfIt)
    .where(and(eq(declarations.assetId, assetId), eq(declarations.field, field)))
    .orderBy(desc(declarations.answeredAt), desc(declarations.id))
    .limit(200);
  return rows.map(toAnswer);
}

/** An answer with its asset, and whether it stands; undefined where there is none. */
export async function readAnswer(
  tx: Transaction,
  id: string,
): Promise<{ answer: Answer; assetId: string; stands: boolean } | undefined> {
  const [row] = await tx
    .select({ ...withWithdrawal, assetId: declarations.assetId })
    .from(declarations)
    .leftJoin(declarationWithdrawals, isOfIt)
    .where(eq(declarations.id, id));
  if (row === undefined) return undefined;
  const { assetId, ...rest } = row;
  const [newest] = await answersOf(tx, assetId, row.field);
  const answer = toAnswer(rest);
  return { answer, assetId, stands: newest?.id === id && answer.withdrawal === null };
}

/** Adds that an answer no longer stands; false where somebody did so meanwhile. */
export async function keepWithdrawal(
  tx: Transaction,
  { declarationId, reason }: { readonly declarationId: string; readonly reason: string },
  { organisation, account, at }: Answering,
): Promise<boolean> {
  const rows = await tx
    .insert(declarationWithdrawals)
    .values({
      declarationId,
      reason,
      organisationId: organisation,
      withdrawnBy: account,
      withdrawnAt: at,
    })
    .onConflictDoNothing()
    .returning({ id: declarationWithdrawals.id });
  return rows.length > 0;
}

/** Whether an answer was given on this asset. */
export async function isAnswerOf(tx: Transaction, assetId: string, id: string): Promise<boolean> {
  const own = and(eq(declarations.assetId, assetId), eq(declarations.id, id));
  const rows = await tx.select({ id: declarations.id }).from(declarations).where(own);
  return rows.length > 0;
}

type Row = Omit<Answer, 'answeredAt' | 'withdrawal'> & { readonly answeredAt: Date } & Partial<{
    readonly reason: string | null;
    readonly withdrawnBy: string | null;
    readonly withdrawnAt: Date | null;
  }>;

function toAnswer({ reason, withdrawnBy, withdrawnAt, ...row }: Row): Answer {
  const withdrawal =
    reason && withdrawnBy && withdrawnAt
      ? { reason, withdrawnBy, withdrawnAt: withdrawnAt.toISOString() }
      : null;
  return { ...row, answeredAt: row.answeredAt.toISOString(), withdrawal };
}
