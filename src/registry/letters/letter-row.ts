import { and, asc, eq, lte } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { accounts } from '../../store/tables/accounts.ts';
import { letters } from '../../store/tables/letters.ts';
import type { LetterKind } from '../../vocabulary/registry/letter-kinds.ts';
import type { Language, Params, Phrase } from '../../vocabulary/text.ts';

export interface NewLetters {
  readonly organisation: string;
  /** Accounts. */
  readonly to: readonly string[];
  readonly kind: LetterKind;
  readonly params: Params;
  readonly at: Date;
}

/** Writes a letter to each person with the change it tells of; sent when the transaction is committed. */
export async function addLetters(
  tx: Transaction,
  { organisation: organisationId, to, kind, params, at }: NewLetters,
): Promise<void> {
  if (to.length === 0) return;
  const rows = to.map((accountId) => ({
    organisationId,
    accountId,
    kind,
    params,
    nextAttemptAt: at,
    createdAt: at,
  }));
  await tx.insert(letters).values(rows);
}

const due = (at: Date) => and(eq(letters.state, 'waiting'), lte(letters.nextAttemptAt, at));

/** Organisations with a letter to be sent; for the clerk. */
export async function organisationsWithLetters(tx: Transaction, at: Date): Promise<string[]> {
  const rows = await tx.selectDistinct({ id: letters.organisationId }).from(letters).where(due(at));
  return rows.map(({ id }) => id).toSorted();
}

/** A letter in the hands of one sender, with where it goes. */
export interface TakenLetter {
  readonly id: string;
  readonly kind: LetterKind;
  readonly params: Params;
  readonly attempts: number;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

/** Takes letters that are due; each is due again at `until`. Whoever left the organisation gets none. */
export async function takeLetters(
  tx: Transaction,
  { at, until }: { readonly at: Date; readonly until: Date },
): Promise<TakenLetter[]> {
  const rows = await tx
    .select({
      id: letters.id,
      kind: letters.kind,
      params: letters.params,
      attempts: letters.attempts,
      email: accounts.email,
      name: accounts.name,
      language: accounts.language,
    })
    .from(letters)
    .innerJoin(accounts, eq(accounts.id, letters.accountId))
    .where(due(at))
    .orderBy(asc(letters.nextAttemptAt), asc(letters.id))
    .limit(20)
    .for('update', { of: letters, skipLocked: true });
  const taken = rows.map((row) => ({ ...row, attempts: row.attempts + 1 }));
  for (const { id, attempts } of taken) {
    await tx.update(letters).set({ attempts, nextAttemptAt: until }).where(eq(letters.id, id));
  }
  return taken;
}

/** Enters what became of an attempt, unless its lease ended and another has taken the letter since. */
export async function settleLetter(
  tx: Transaction,
  { id, attempts }: TakenLetter,
  of: {
    readonly state: 'waiting' | 'delivered' | 'dead';
    readonly reason: Phrase | null;
    readonly nextAttemptAt: Date;
    readonly at: Date;
  },
): Promise<void> {
  const { state, reason, nextAttemptAt, at } = of;
  const settledAt = state === 'waiting' ? null : at;
  await tx
    .update(letters)
    .set({ state, reason, nextAttemptAt, settledAt })
    .where(and(eq(letters.id, id), eq(letters.attempts, attempts)));
}
