import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../store/connect.ts';
import { recoveryCodes } from '../store/tables/sign-in.ts';
import { hashReadableCode, newReadableCode } from './secrets.ts';

/** As many as fit on a slip of paper. */
const count = 10;

/** Makes recovery codes in place of those there were, and returns them; they are told once. */
export async function makeRecoveryCodes(
  tx: Transaction,
  account: string,
  at: Date,
): Promise<readonly string[]> {
  const codes = Array.from({ length: count }, newReadableCode);
  await forgetRecoveryCodes(tx, account);
  await tx.insert(recoveryCodes).values(
    codes.map((code) => ({
      accountId: account,
      codeHash: hashReadableCode(code),
      createdAt: at,
    })),
  );
  return codes;
}

/** Uses a recovery code up; false where the account has no such code, or another request used it first. */
export async function spendRecoveryCode(
  tx: Transaction,
  account: string,
  code: string,
): Promise<boolean> {
  const own = eq(recoveryCodes.accountId, account);
  const spent = await tx
    .delete(recoveryCodes)
    .where(and(own, eq(recoveryCodes.codeHash, hashReadableCode(code))))
    .returning({ account: recoveryCodes.accountId });
  return spent.length === 1;
}

/** How many of an account's codes were not used yet. */
export async function countRecoveryCodes(tx: Transaction, account: string): Promise<number> {
  return await tx.$count(recoveryCodes, eq(recoveryCodes.accountId, account));
}

/** There is nothing left for them to stand in for. */
export async function forgetRecoveryCodes(tx: Transaction, account: string): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, account));
}
