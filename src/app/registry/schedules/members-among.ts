import { inArray } from 'drizzle-orm';
import { notFound } from '../../../registry/registry-problems.ts';
import type { Transaction } from '../../../store/connect.ts';
import { memberships } from '../../../store/tables/accounts.ts';

/** Refuses accounts that are no members of the organisation. Raises `registry.not-found`. */
export async function membersAmong(tx: Transaction, accounts: readonly string[]): Promise<void> {
  if (accounts.length === 0) return;
  const rows = await tx
    .selectDistinct({ id: memberships.accountId })
    .from(memberships)
    .where(inArray(memberships.accountId, [...accounts]));
  const missing = accounts.find((account) => rows.every(({ id }) => id !== account));
  if (missing !== undefined) throw notFound({ kind: 'member', id: missing });
}
