import { and, asc, desc, eq, gt, lt, sql } from 'drizzle-orm';
import type { Transaction } from '../store/connect.ts';
import { auditEntries, auditHeads } from '../store/tables/audit.ts';
import type { AuditEntry } from './entry.ts';
import type { ChainHead } from './verify-chain.ts';

const batch = 1000;

const columns = {
  organisation: auditEntries.organisationId,
  sequence: auditEntries.sequence,
  // As text: a JavaScript date would lose the microseconds that somebody may have changed.
  at: sql<string>`to_char(${auditEntries.at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  account: auditEntries.account,
  action: auditEntries.action,
  subject: auditEntries.subject,
  details: auditEntries.details,
  previous: auditEntries.previous,
  hash: auditEntries.hash,
};

/** Every entry that the transaction may see of an organisation, from the first on, a batch at a time. */
export async function* readChain(
  tx: Transaction,
  organisation: string,
): AsyncGenerator<AuditEntry> {
  let after = Number.NEGATIVE_INFINITY;
  for (;;) {
    const from = Number.isFinite(after) ? gt(auditEntries.sequence, after) : undefined;
    const entries = await tx
      .select(columns)
      .from(auditEntries)
      .where(and(eq(auditEntries.organisationId, organisation), from))
      .orderBy(asc(auditEntries.sequence))
      .limit(batch);
    yield* entries;
    const last = entries.at(-1);
    if (last === undefined || entries.length < batch) return;
    after = last.sequence;
  }
}

/** Which entries: those of a person, of an action, of these days (UTC, both included). */
export interface AuditSearch {
  readonly account?: string | undefined;
  readonly action?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The newest entries before a place in the chain, newest first: what a person reads page by page. */
export async function newestEntries(
  tx: Transaction,
  of: AuditSearch & {
    readonly organisation: string;
    readonly before?: number | undefined;
    readonly limit: number;
  },
): Promise<AuditEntry[]> {
  const before = of.before === undefined ? undefined : lt(auditEntries.sequence, of.before);
  return await tx
    .select(columns)
    .from(auditEntries)
    .where(and(eq(auditEntries.organisationId, of.organisation), before, ...searched(of)))
    .orderBy(desc(auditEntries.sequence))
    .limit(of.limit);
}

function searched({ account, action, from, to }: AuditSearch) {
  const day = sql`(${auditEntries.at} at time zone 'UTC')::date`;
  return [
    account === undefined ? undefined : eq(auditEntries.account, account),
    action === undefined ? undefined : eq(auditEntries.action, action),
    from === undefined ? undefined : sql`${day} >= ${from}::date`,
    to === undefined ? undefined : sql`${day} <= ${to}::date`,
  ];
}

/** Where an organisation's chain ends; undefined where nothing was ever recorded. */
export async function chainHead(
  tx: Transaction,
  organisation: string,
): Promise<ChainHead | undefined> {
  const [head] = await tx
    .select({
      organisation: auditHeads.organisationId,
      sequence: auditHeads.sequence,
      hash: auditHeads.hash,
    })
    .from(auditHeads)
    .where(eq(auditHeads.organisationId, organisation));
  return head;
}
