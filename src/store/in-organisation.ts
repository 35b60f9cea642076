import { sql } from 'drizzle-orm';
import type { PgTransactionConfig } from 'drizzle-orm/pg-core';
import { inSpan } from '../trace/in-span.ts';
import type { Database, Transaction } from './connect.ts';
import { storeFault } from './store-fault.ts';

/** For whom a transaction is opened. */
export interface Tenant {
  readonly organisation: string;
  /** Absent where the system acts by itself. */
  readonly account?: string | undefined;
}

/** What a transaction outside any organisation is for; the policies of a few tables let in one of these each. */
export type Purpose = 'sign-in' | 'set-up' | 'clerk' | 'public';

/**
 * Runs `work` in one transaction that sees the rows of one organisation. The setting ends with the transaction, so
 * a connection that goes back to the pool remembers nobody. Raises `store.unavailable`, as the other two do.
 */
export async function inOrganisation<T>(
  db: Database,
  tenant: Tenant,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return await transact(db, { name: 'transaction' }, async (tx) => {
    await continueAs(tx, tenant);
    return work(tx);
  });
}

/** The same for reading alone: everything is read as of one moment, whatever is written meanwhile. */
export async function inSnapshot<T>(
  db: Database,
  tenant: Tenant,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const reading = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const;
  const asTenant = async (tx: Transaction) => {
    await continueAs(tx, tenant);
    return work(tx);
  };
  return await transact(db, { name: 'transaction, read only', config: reading }, asTenant);
}

/** Runs `work` in one transaction outside any organisation: signing in, setting up, looking for work, public pages. */
export async function forPurpose<T>(
  db: Database,
  purpose: Purpose,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return await transact(db, { name: `transaction, ${purpose}` }, async (tx) => {
    await tx.execute(sql`select set_config('assay.purpose', ${purpose}, true)`);
    return work(tx);
  });
}

interface TransactionSettings {
  /** Of its span. */
  readonly name: string;
  readonly config?: PgTransactionConfig;
}

async function transact<T>(
  db: Database,
  { name, config }: TransactionSettings,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  try {
    return await inSpan(name, {}, () => db.transaction(work, config));
  } catch (error) {
    throw storeFault(error);
  }
}

/** Goes on in the same transaction as a person who has proved who they are, or for an organisation just made. */
export async function continueAs(tx: Transaction, tenant: Partial<Tenant>): Promise<void> {
  await tx.execute(
    sql`select set_config('assay.organisation', ${tenant.organisation ?? ''}, true), set_config('assay.account', ${tenant.account ?? ''}, true)`,
  );
}
