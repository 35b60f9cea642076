import { asc, eq, max } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { registrationEvents } from '../../store/tables/registrations.ts';
import type { RegistrationRow } from './registration-row.ts';

/** One line of a registration's history, as it is kept. */
export type HistoryRow = typeof registrationEvents.$inferSelect;
export type NewHistoryLine = Pick<
  HistoryRow,
  'event' | 'from' | 'to' | 'at' | 'account' | 'details'
>;

/** Adds lines behind those that stand; the transaction holds the registration, so that nobody else does. */
export async function addHistory(
  tx: Transaction,
  { id, organisationId, agencyId }: RegistrationRow,
  lines: readonly NewHistoryLine[],
): Promise<void> {
  if (lines.length === 0) return;
  const [last] = await tx
    .select({ sequence: max(registrationEvents.sequence) })
    .from(registrationEvents)
    .where(eq(registrationEvents.registrationId, id));
  const before = last?.sequence ?? 0;
  await tx.insert(registrationEvents).values(
    lines.map((line, index) => ({
      ...line,
      registrationId: id,
      organisationId,
      agencyId,
      sequence: before + index + 1,
    })),
  );
}

/** All that happened to a registration, in order. */
export async function readHistory(tx: Transaction, id: string): Promise<HistoryRow[]> {
  return await tx
    .select()
    .from(registrationEvents)
    .where(eq(registrationEvents.registrationId, id))
    .orderBy(asc(registrationEvents.sequence));
}
