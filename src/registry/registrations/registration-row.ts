import { eq } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { registrations } from '../../store/tables/registrations.ts';
import { changedMeanwhile, notFound } from '../registry-problems.ts';

/** A registration as it is kept. What its documents mean is known to `rights`, which this room does not import. */
export type RegistrationRow = typeof registrations.$inferSelect;

/** What a new registration begins with. */
export type NewRegistration = Pick<
  RegistrationRow,
  | 'organisationId'
  | 'agencyId'
  | 'assetId'
  | 'kind'
  | 'state'
  | 'rules'
  | 'application'
  | 'subject'
  | 'record'
  | 'participants'
>;

/** What a step or an edit writes. */
export type RegistrationChange = Partial<
  Pick<
    RegistrationRow,
    'state' | 'application' | 'subject' | 'review' | 'record' | 'dueOn' | 'participants'
  >
>;

export async function addRegistration(
  tx: Transaction,
  registration: NewRegistration,
  at: Date,
): Promise<RegistrationRow> {
  const [row] = await tx
    .insert(registrations)
    .values({ ...registration, createdAt: at, changedAt: at })
    .returning();
  if (row === undefined) throw new Error('bug: the registration just written is out of sight');
  return row;
}

/** Raises `registry.not-found`. */
export async function readRegistration(tx: Transaction, id: string): Promise<RegistrationRow> {
  const [row] = await tx.select().from(registrations).where(eq(registrations.id, id));
  if (row === undefined) throw notFound({ kind: 'registration', id });
  return row;
}

/** The same, held until the transaction ends: whoever else wants to change it waits. Raises `registry.not-found`. */
export async function lockRegistration(tx: Transaction, id: string): Promise<RegistrationRow> {
  const [row] = await tx.select().from(registrations).where(eq(registrations.id, id)).for('update');
  if (row === undefined) throw notFound({ kind: 'registration', id });
  return row;
}

/** The same, unless somebody holds it: undefined then, and where there is none. */
export async function lockIfFree(
  tx: Transaction,
  id: string,
): Promise<RegistrationRow | undefined> {
  const [row] = await tx
    .select()
    .from(registrations)
    .where(eq(registrations.id, id))
    .for('update', { skipLocked: true });
  return row;
}

/** Refuses who decides on what is no longer so. Raises `registry.changed-meanwhile`. */
export function expectVersion(row: RegistrationRow, version: number): void {
  if (version !== row.version) {
    throw changedMeanwhile({ kind: 'registration', version: row.version });
  }
}

/** Writes to a row that the transaction holds, and returns it with its next version. */
export async function changeRegistration(
  tx: Transaction,
  row: RegistrationRow,
  { change, at }: { readonly change: RegistrationChange; readonly at: Date },
): Promise<RegistrationRow> {
  const [written] = await tx
    .update(registrations)
    .set({ ...change, version: row.version + 1, changedAt: at })
    .where(eq(registrations.id, row.id))
    .returning();
  if (written === undefined) throw new Error('bug: a registration that is held cannot be written');
  return written;
}
