import { and, eq, gt } from 'drizzle-orm';
import type { Transaction } from '../store/connect.ts';
import { passwordResets } from '../store/tables/sign-in.ts';
import { hashReadableCode, newReadableCode } from './secrets.ts';

/** How long a code waits for its person. */
const hours = 24;

/** Gives a code for a new password, in place of one that was given before. It is told once. */
export async function givePasswordReset(
  tx: Transaction,
  of: {
    readonly organisation: string;
    readonly account: string;
    readonly by: string;
    readonly at: Date;
  },
): Promise<{ readonly code: string; readonly expiresAt: Date }> {
  const code = newReadableCode();
  const expiresAt = new Date(of.at.getTime() + hours * 3_600_000);
  const given = {
    organisationId: of.organisation,
    codeHash: hashReadableCode(code),
    issuedBy: of.by,
    createdAt: of.at,
    expiresAt,
  };
  await tx
    .insert(passwordResets)
    .values({ accountId: of.account, ...given })
    .onConflictDoUpdate({
      target: [passwordResets.organisationId, passwordResets.accountId],
      set: given,
    });
  return { code, expiresAt };
}

/** Uses a code up, in a transaction opened to sign in, and returns the organisation that gave it; undefined for any other. */
export async function spendPasswordReset(
  tx: Transaction,
  of: { readonly account: string; readonly code: string; readonly at: Date },
): Promise<string | undefined> {
  const [spent] = await tx
    .delete(passwordResets)
    .where(
      and(
        eq(passwordResets.accountId, of.account),
        eq(passwordResets.codeHash, hashReadableCode(of.code)),
        gt(passwordResets.expiresAt, of.at),
      ),
    )
    .returning({ organisation: passwordResets.organisationId });
  return spent?.organisation;
}
