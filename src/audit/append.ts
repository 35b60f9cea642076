import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '../store/connect.ts';
import { auditEntries, auditHeads } from '../store/tables/audit.ts';
import { type AuditDetails, beginningOfChain, hashOf, toMicroseconds } from './entry.ts';

/** What is to be recorded. */
export interface AuditEvent {
  readonly organisation: string;
  /** Absent where the system acts by itself. */
  readonly account?: string | undefined;
  /** A stable code such as `member.roles-changed`. */
  readonly action: string;
  /** What it was done to: its kind and id, as in `asset:0190…`. */
  readonly subject: string;
  readonly details?: AuditDetails;
  readonly at: Date;
}

/**
 * Adds an entry to the organisation's chain, in the transaction of the change it tells of, and returns where the
 * chain now ends. Whoever appends holds the head's row until the transaction ends, so call it last.
 */
export async function appendAudit(
  tx: Transaction,
  event: AuditEvent,
): Promise<{ readonly sequence: number; readonly hash: string }> {
  const head = await lockHead(tx, event.organisation);
  const record = {
    organisation: event.organisation,
    sequence: head.sequence + 1,
    at: toMicroseconds(event.at),
    account: event.account ?? null,
    action: event.action,
    subject: event.subject,
    details: event.details ?? {},
  };
  const hash = hashOf(head.hash, record);
  await tx.insert(auditEntries).values({
    organisationId: record.organisation,
    sequence: record.sequence,
    at: event.at,
    account: record.account,
    action: record.action,
    subject: record.subject,
    details: record.details,
    previous: head.hash,
    hash,
  });
  await tx
    .update(auditHeads)
    .set({ sequence: record.sequence, hash })
    .where(eq(auditHeads.organisationId, event.organisation));
  return { sequence: record.sequence, hash };
}

/** Makes the head where there is none; an update that changes nothing locks it either way. */
async function lockHead(tx: Transaction, organisation: string) {
  const [head] = await tx
    .insert(auditHeads)
    .values({ organisationId: organisation, sequence: 0, hash: beginningOfChain })
    .onConflictDoUpdate({
      target: auditHeads.organisationId,
      set: { hash: sql`${auditHeads.hash}` },
    })
    .returning({ sequence: auditHeads.sequence, hash: auditHeads.hash });
  if (head === undefined) throw new Error('bug: the head of an audit chain is out of sight');
  return head;
}
