import { randomUUID } from 'node:crypto';
import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import type { Transaction } from '../store/connect.ts';
import { accounts, apiTokens } from '../store/tables/accounts.ts';
import { type Scope, scopes } from '../vocabulary/registry/scopes.ts';
import { hashSecret, newSecret } from './secrets.ts';

/** Marks a secret as ours, for scanners that look for leaked ones. */
const prefix = 'assay_';

export interface ApiToken {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

/** Makes a token and returns its secret, which is told once. */
export async function makeApiToken(
  tx: Transaction,
  of: {
    readonly organisation: string;
    readonly account: string;
    readonly name: string;
    readonly scopes: readonly Scope[];
    /** Whether who makes it has shown a second factor. */
    readonly secondFactor: boolean;
    readonly at: Date;
    readonly expiresAt: Date;
  },
): Promise<{ readonly token: ApiToken; readonly secret: string }> {
  const secret = `${prefix}${newSecret()}`;
  const { account, name, expiresAt } = of;
  const kept = { id: randomUUID(), name, createdAt: of.at, expiresAt };
  await tx.insert(apiTokens).values({
    ...kept,
    organisationId: of.organisation,
    accountId: account,
    scopes: [...of.scopes],
    secondFactor: of.secondFactor,
    tokenHash: hashSecret(secret),
  });
  return { token: { ...kept, account, scopes: of.scopes, revokedAt: null }, secret };
}

/** Whom a secret stands for, in a transaction opened to sign in; undefined where it has ended. */
export async function readApiToken(
  tx: Transaction,
  secret: string,
  at: Date,
): Promise<
  | {
      readonly account: string;
      readonly organisation: string;
      readonly scopes: readonly Scope[];
      readonly secondFactor: boolean;
    }
  | undefined
> {
  if (!secret.startsWith(prefix)) return undefined;
  const [found] = await tx
    .select({
      account: apiTokens.accountId,
      organisation: apiTokens.organisationId,
      scopes: apiTokens.scopes,
      secondFactor: apiTokens.secondFactor,
    })
    .from(apiTokens)
    .innerJoin(accounts, eq(accounts.id, apiTokens.accountId))
    .where(
      and(
        eq(apiTokens.tokenHash, hashSecret(secret)),
        gt(apiTokens.expiresAt, at),
        isNull(apiTokens.revokedAt),
        isNull(accounts.disabledAt),
      ),
    );
  return found && { ...found, scopes: known(found.scopes) };
}

/** The tokens of the transaction's organisation, or of one of its accounts, oldest first. */
export async function listApiTokens(
  tx: Transaction,
  of: { readonly organisation: string; readonly account?: string | undefined },
): Promise<ApiToken[]> {
  const rows = await tx
    .select({
      id: apiTokens.id,
      account: apiTokens.accountId,
      name: apiTokens.name,
      scopes: apiTokens.scopes,
      createdAt: apiTokens.createdAt,
      expiresAt: apiTokens.expiresAt,
      revokedAt: apiTokens.revokedAt,
    })
    .from(apiTokens)
    .where(and(eq(apiTokens.organisationId, of.organisation), ownedBy(of.account)))
    .orderBy(asc(apiTokens.createdAt), asc(apiTokens.id));
  return rows.map((row) => ({ ...row, scopes: known(row.scopes) }));
}

/** Ends a token, of anybody or of one account alone; false where there is none such that still stands. */
export async function revokeApiToken(
  tx: Transaction,
  of: { readonly id: string; readonly account?: string | undefined; readonly at: Date },
): Promise<boolean> {
  const revoked = await tx
    .update(apiTokens)
    .set({ revokedAt: of.at })
    .where(and(eq(apiTokens.id, of.id), ownedBy(of.account), isNull(apiTokens.revokedAt)))
    .returning({ id: apiTokens.id });
  return revoked.length === 1;
}

function ownedBy(account: string | undefined) {
  return account === undefined ? undefined : eq(apiTokens.accountId, account);
}

/** A scope that a newer version wrote gives nothing here. */
function known(own: readonly string[]): readonly Scope[] {
  return scopes.filter((scope) => own.includes(scope));
}
