import { asc, eq, inArray, max, or, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { registrationEvents, registrations } from '../../store/tables/registrations.ts';
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

/** Which person brought which events of a registration and of the cases that follow on it. */
export async function readActs(
  tx: Transaction,
  id: string,
): Promise<{ readonly event: string; readonly account: string }[]> {
  const followUps = tx
    .select({ id: registrations.id })
    .from(registrations)
    .where(sql`${registrations.record} ->> 'concerns' = ${id}`);
  const rows = await tx
    .selectDistinct({ event: registrationEvents.event, account: registrationEvents.account })
    .from(registrationEvents)
    .where(
      or(
        eq(registrationEvents.registrationId, id),
        inArray(registrationEvents.registrationId, followUps),
      ),
    );
  return rows.flatMap(({ event, account }) => (account === null ? [] : [{ event, account }]));
}
